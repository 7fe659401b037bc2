package dev.dailies;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Connections that many share, as many as a portal has. */
final class PlainPool<C extends PlainConnection> implements AutoCloseable {

    /** As many as {@code DAILIES_DB_POOL} says where nobody says anything. */
    static final int SIZE = 30;

    private final BlockingQueue<C> free = new ArrayBlockingQueue<>(SIZE);

    interface Opening<C> {
        C open() throws SQLException;
    }

    interface Deed<C> {
        void on(C connection) throws SQLException;
    }

    PlainPool(Opening<C> opening) throws SQLException {
        for (var i = 0; i < SIZE; i++) {
            free.add(opening.open());
        }
    }

    void use(Deed<C> deed) {
        try {
            var connection = free.take();
            try {
                deed.on(connection);
            } finally {
                free.put(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : new ArrayList<>(free)) {
            connection.close();
        }
    }
}
