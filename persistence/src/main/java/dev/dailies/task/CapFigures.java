package dev.dailies.task;

import java.time.Instant;

/**
 * How many have a cap of their own, and the installation's.
 *
 * @param lapsingTeams how many of the teams' lapse by themselves
 * @param lapsingAccounts how many of the accounts' do
 * @param installation the one that was set for the installation, {@code null} where none is
 */
public record CapFigures(long teams, long lapsingTeams, long accounts, long lapsingAccounts, CapTerms installation) {

    public CapFigures(
            long teams, long lapsingTeams, long accounts, long lapsingAccounts, Integer cap, Instant lapsesAt) {
        this(teams, lapsingTeams, accounts, lapsingAccounts, cap == null ? null : new CapTerms(cap, lapsesAt));
    }
}
