/** Reads the audit log; whoever does something to the installation writes it, in the same transaction. */
package dev.dailies.audit.service;
