package dev.dailies.api;

import dev.dailies.team.UnknownKey;
import dev.dailies.team.service.KeyAuthentication;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Lets in whoever has a key (contract 1.8). There is no session and no cookie on this side of the house. */
@Keyed
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerKeyFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    KeyAuthentication authentication;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var key = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(text -> !text.isEmpty())
                .orElseThrow(UnknownKey::missing);
        caller.is(authentication.ownerOf(key));
    }
}
