/** Lets people in whom a provider of OpenID Connect vouches for: the way there, and what comes back from it. */
package dev.dailies.team.signon;
