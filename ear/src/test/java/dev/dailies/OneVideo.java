package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.net.URI;
import java.net.http.HttpRequest;

/** A video that was really made, on the shared portal, once for all tests that look at it. */
record OneVideo(String id, URI url) {

    private static final Api ANYBODY = Portal.onH2().api(null);

    static OneVideo shared() {
        return Shared.VIDEO;
    }

    /** Fetches it without a key, with the given header names and values. */
    Api.Answer fetch(String... headers) {
        var request = HttpRequest.newBuilder(url);
        return ANYBODY.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What is at another address. */
    static Api.Answer fetch(HttpRequest.Builder request) {
        return ANYBODY.send(request);
    }

    private static final class Shared {

        static final OneVideo VIDEO = made();

        private static OneVideo made() {
            var task = Member.of(Portal.onH2(), DemoKeys.DEMO_TEAM).made(Ask.forVideo(Ask.SCENE));
            var url = task.getJsonObject("content").getString("video_url");
            return new OneVideo(task.getString("id"), URI.create(url));
        }
    }
}
