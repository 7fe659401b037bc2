/** Who may do what: accounts are people, teams are purses, keys speak for an account within a team. */
package dev.dailies.team;
