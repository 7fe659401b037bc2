package dev.dailies.entrance;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** One request from its arrival until its answer has left: its place inside, what it weighs, and the patience for its client. */
final class Visit implements Lane.Guest {

    /** Where the server keeps it beside the request. */
    static final AttachmentKey<Visit> OF_REQUEST = AttachmentKey.create(Visit.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final HttpServerExchange request;
    private final Lane lane;
    private final HttpHandler inside;
    private final ClientWait sending;
    private final ClientWait reading;
    private final AtomicBoolean isIn = new AtomicBoolean();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private Load load = Load.NONE;
    private volatile XnioExecutor.Key patience;
    private volatile XnioExecutor.Key nextLook;

    Visit(HttpServerExchange request, Lane lane, HttpHandler inside, Duration patience) {
        this.request = request;
        this.lane = lane;
        this.inside = inside;
        sending = new ClientWait(patience);
        reading = new ClientWait(patience);
    }

    /** From now on its client is watched. */
    void begin(Load weighs) {
        load = weighs;
        request.putAttachment(OF_REQUEST, this);
        request.addRequestWrapper((body, exchange) -> new WatchedBody(body.create(), this));
        request.addResponseWrapper((answer, exchange) -> new WatchedAnswer(answer.create(), reading));
        request.addExchangeCompleteListener((exchange, next) -> {
            end();
            next.proceed();
        });
        lookLater();
    }

    /** Asks for a place, and waits for one in line if there is none, but not for long. */
    void ask(Duration turn, HttpHandler otherwise) {
        switch (lane.ask(this)) {
            case COME_IN -> goIn();
            case WAIT ->
                patience = request.getIoThread()
                        .executeAfter(() -> giveUp(otherwise), turn.toMillis(), TimeUnit.MILLISECONDS);
            case COME_BACK -> Connectors.executeRootHandler(otherwise, request);
        }
    }

    private void giveUp(HttpHandler otherwise) {
        if (lane.giveUp(this)) {
            Connectors.executeRootHandler(otherwise, request);
        }
    }

    @Override
    public void goIn() {
        if (patience != null) {
            patience.remove();
        }
        isIn.set(true);
        request.dispatch(inside);
    }

    /** Keeps no thread any more, and so no place either: it waits for the provider, or it is over. */
    void leave() {
        if (isIn.compareAndSet(true, false)) {
            lane.leave();
        }
    }

    void received(long bytes) {
        sending.note(bytes);
        if (bytes < 0) {
            load.shrinkTo(sending.bytes());
        }
    }

    private void end() {
        if (isOver.compareAndSet(false, true)) {
            nextLook.remove();
            leave();
            load.putDown();
        }
    }

    private void lookLater() {
        nextLook = request.getIoThread().executeAfter(this::look, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whoever waits for this client hears that it is gone. */
    private void look() {
        if (isOver.get()) {
            return;
        }
        if (sending.isOver() || reading.isOver()) {
            IoUtils.safeClose(request.getConnection());
            // Whose body had not yet arrived, of them the server says nothing more
            end();
        } else {
            lookLater();
        }
    }
}
