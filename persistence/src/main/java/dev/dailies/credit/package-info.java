/** Credits: what a team has, what is held for running tasks, and every movement ever made. Knows nothing of video. */
package dev.dailies.credit;
