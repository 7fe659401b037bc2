package dev.dailies.entrance;

import dev.dailies.api.RequestIdFilter;
import dev.dailies.api.Unavailable;
import dev.dailies.pages.BusyPage;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/** Says that there is no room right now, and when there may be: to programs in the API's envelope, to people on a page. */
final class ComeBack implements HttpHandler {

    private static final HttpString REQUEST_ID = new HttpString(RequestIdFilter.HEADER);

    @Override
    public void handleRequest(HttpServerExchange request) {
        var answer = request.getResponseHeaders();
        var id = RequestIdFilter.idOf(request.getRequestHeaders().getFirst(REQUEST_ID));
        request.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        answer.put(REQUEST_ID, id);
        answer.put(Headers.RETRY_AFTER, Unavailable.SECONDS);
        answer.put(Headers.CACHE_CONTROL, "no-store");
        if (Errand.isOfTheApi(request)) {
            answer.put(Headers.CONTENT_TYPE, "application/json;charset=UTF-8");
            request.getResponseSender().send(Unavailable.body().toString());
        } else {
            answer.put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
            answer.put(Headers.CONTENT_SECURITY_POLICY, BusyPage.POLICY);
            request.getResponseSender().send(page(request, id));
        }
    }

    private static String page(HttpServerExchange request, String id) {
        var cookie = request.getRequestCookie(BusyPage.LANGUAGE);
        return BusyPage.of(
                cookie == null ? null : cookie.getValue(),
                request.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE),
                request.getRequestMethod().equals(Methods.POST),
                id,
                Unavailable.SECONDS);
    }
}
