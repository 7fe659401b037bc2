/** Lets people and keys in. */
package dev.dailies.team.service;
