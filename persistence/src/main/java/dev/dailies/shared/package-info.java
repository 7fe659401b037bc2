/** What every feature needs: the refusal, the settings, the cell of a CSV file. Anything that belongs to one feature lives there. */
package dev.dailies.shared;
