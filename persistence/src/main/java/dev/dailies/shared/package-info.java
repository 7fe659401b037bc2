/** What every feature needs: the refusal, the settings. Anything that belongs to one feature lives there. */
package dev.dailies.shared;
