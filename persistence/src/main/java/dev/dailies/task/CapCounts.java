package dev.dailies.task;

/**
 * How many have a cap of their own.
 *
 * @param lapsingTeams how many of the teams' lapse by themselves
 * @param lapsingAccounts how many of the accounts' do
 */
public record CapCounts(long teams, long lapsingTeams, long accounts, long lapsingAccounts) {}
