package dev.dailies.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below {@code /v1}. */
@ApplicationPath("v1")
public class Api extends Application {}
