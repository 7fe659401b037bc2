/** Counts usage and checks what was counted, by timer on every node; shows it to administrators. */
package dev.dailies.usage.service;
