package dev.dailies.pages;

import dev.dailies.shared.Room;
import dev.dailies.task.service.TaskWatch;
import dev.dailies.task.service.TaskWatcher;
import dev.dailies.team.Owner;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Tells an open page which videos moved, by their ids and nothing more; the page then asks for what it may see. One of
 * these stands for one page.
 */
@ServerEndpoint(value = "/live", configurator = LiveHandshake.class)
public class LiveSocket implements TaskWatcher {

    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    @Inject
    Room room;

    @Inject
    TaskWatch watch;

    private Session session;
    private Owner owner;
    private volatile boolean isThere = true;

    @OnOpen
    public void open(Session opened, EndpointConfig config) throws IOException {
        session = opened;
        owner = LiveHandshake.ownerOf(opened, config);
        opened.setMaxIdleTimeout(2 * room.client().toMillis());
        opened.getAsyncRemote().setSendTimeout(room.client().toMillis());
        if (owner == null) {
            opened.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "not signed in"));
        } else if (watch.size() >= room.live()) {
            opened.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "no room"));
        } else {
            watch.join(this);
        }
    }

    /** The page is there: browsers answer by themselves. */
    @OnMessage
    public void answered(PongMessage pong) {
        isThere = true;
    }

    @OnClose
    public void close() {
        watch.leave(this);
    }

    @OnError
    public void broken(Throwable problem) {
        LOG.log(Level.DEBUG, "A page went away: {0}", problem.toString());
        watch.leave(this);
    }

    @Override
    public Owner owner() {
        return owner;
    }

    @Override
    public void moved(Set<String> ids) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(String.join(" ", ids));
        }
    }

    @Override
    public void knock() {
        try {
            if (isThere) {
                isThere = false;
                session.getAsyncRemote().sendPing(NOTHING.duplicate());
            } else {
                watch.leave(this);
                session.close();
            }
        } catch (IOException | IllegalStateException gone) {
            broken(gone);
        }
    }
}
