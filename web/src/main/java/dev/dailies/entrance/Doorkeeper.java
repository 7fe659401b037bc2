package dev.dailies.entrance;

import dev.dailies.shared.Room;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.SameThreadExecutor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides about every request before it costs a thread: whether it may come in at once, waits in line for a moment, or is
 * told to come back. What is short has arrived as a whole by then, so that nobody inside waits for a client.
 */
final class Doorkeeper implements HttpHandler {

    /** As much as a body of ours may have (contract 1.10): so much a body weighs that does not say. */
    private static final long LARGEST_BODY = 16 << 20;

    /** As many as the server has threads for, beside those of the others. */
    private static final int HEALTH = 4;

    /** The server's buffers have 16 KiB each. */
    private static final int BUFFERS = Errand.BUFFERED >> 14;

    private final Room room;
    private final HttpHandler inside;
    private final HttpHandler comeBack = new ComeBack();
    private final HttpHandler turn = new RequestBufferingHandler(this::takeTurn, BUFFERS);
    private final Map<Errand, Lane> lanes = new EnumMap<>(Errand.class);
    private final Allowance creates;
    private final Allowance bodies;

    Doorkeeper(Room room, HttpHandler inside) {
        this.room = room;
        this.inside = inside;
        lanes.put(Errand.HEALTH, new Lane(HEALTH, room.inLine()));
        lanes.put(Errand.API, new Lane(room.api(), room.inLine()));
        lanes.put(Errand.PAGE, new Lane(room.pages(), room.inLine()));
        lanes.put(Errand.FILE, new Lane(room.files(), room.inLine()));
        creates = new Allowance(room.creates());
        bodies = new Allowance(room.bodyBytes());
    }

    @Override
    public void handleRequest(HttpServerExchange request) throws Exception {
        var errand = Errand.of(request);
        var load = load(request);
        new Visit(request, lanes.get(errand), inside, room.client()).begin(load.orElse(Load.NONE));
        if (load.isEmpty()) {
            comeBack.handleRequest(request);
        } else if (errand == Errand.FILE) {
            takeTurn(request);
        } else {
            turn.handleRequest(request);
        }
    }

    private Optional<Load> load(HttpServerExchange request) {
        var isLong = Errand.isLong(request) && !Errand.bringsRows(request);
        var length = request.getRequestContentLength();
        var weight = isLong ? length < 0 ? LARGEST_BODY : length : 0;
        return Load.take(creates, Errand.isCreate(request) ? 1 : 0, bodies, weight);
    }

    private void takeTurn(HttpServerExchange request) {
        // Once the server has let go of it here: whoever leaves may call it in from another thread at any moment
        var visit = request.getAttachment(Visit.OF_REQUEST);
        request.dispatch(SameThreadExecutor.INSTANCE, () -> visit.ask(room.turn(), comeBack));
    }
}
