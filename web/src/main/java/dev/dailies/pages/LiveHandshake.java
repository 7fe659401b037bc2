package dev.dailies.pages;

import dev.dailies.team.Owner;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import jakarta.websocket.server.ServerEndpointConfig.Configurator;
import java.util.List;
import java.util.Map;

/**
 * Notes whose page it is while the request is still at hand. All handshakes share their properties, so each page's owner
 * stands there under the number that the page gave itself, until its socket takes it away.
 */
public class LiveHandshake extends Configurator {

    private static final String PAGE = "page";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        var signedIn = CDI.current().select(SignedIn.class).get();
        var page = page(request.getParameterMap());
        if (page != null && signedIn.isAnybody()) {
            config.getUserProperties().put(page, signedIn.owner());
        }
    }

    static Owner ownerOf(Session session, EndpointConfig config) {
        var page = page(session.getRequestParameterMap());
        return page == null ? null : (Owner) config.getUserProperties().remove(page);
    }

    private static String page(Map<String, List<String>> parameters) {
        return parameters.containsKey(PAGE) ? PAGE + " " + parameters.get(PAGE).get(0) : null;
    }
}
