/** Moves credits: every deed changes the account and writes the ledger in one transaction. */
package dev.dailies.credit.service;
