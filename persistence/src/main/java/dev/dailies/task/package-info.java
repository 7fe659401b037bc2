/** Video tasks: what was asked for, by whom, at which price, and what became of it. */
package dev.dailies.task;
