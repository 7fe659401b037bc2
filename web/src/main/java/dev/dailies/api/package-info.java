/** The door for machines: the public HTTP contract, and nothing that decides anything. */
package dev.dailies.api;
