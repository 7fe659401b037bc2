/** What was used, by day and by whom and what for: roll-ups of the ledger and of what providers cost, and their check. */
package dev.dailies.usage;
