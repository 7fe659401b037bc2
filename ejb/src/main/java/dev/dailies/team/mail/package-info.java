/**
 * Mail to people of ours. It is never the only way: whatever it says was done already, and stands on the page of whoever
 * did it.
 */
package dev.dailies.team.mail;
