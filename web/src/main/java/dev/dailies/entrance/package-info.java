/**
 * What stands before both doors: who is let in while there is a crowd, who waits, and who is shown out for keeping us
 * waiting. It knows the server and addresses, and nothing of what happens behind the doors.
 */
package dev.dailies.entrance;
