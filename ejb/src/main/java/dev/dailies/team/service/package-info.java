/** Lets people and keys in, and looks after who belongs to a team. */
package dev.dailies.team.service;
