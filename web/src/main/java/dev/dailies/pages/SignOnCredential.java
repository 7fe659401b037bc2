package dev.dailies.pages;

import dev.dailies.team.signon.SignOnErrand;
import jakarta.security.enterprise.credential.Credential;

/** What somebody brings back from the provider of single sign-on, and the errand that they were sent on. */
record SignOnCredential(SignOnErrand errand, String code) implements Credential {}
