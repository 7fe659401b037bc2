package dev.dailies.shared;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How much of a node each kind of work may take, so that none takes what the others need: where there is no more room, a
 * request is told to come back. The README's table lists the names, the defaults and the meaning.
 *
 * @param api requests of the API at work at once
 * @param pages the same of the portal
 * @param files transfers at once, in whichever direction: videos, files of rows, bodies that do not fit into a buffer
 * @param inLine how many of each of the three may wait for their turn
 * @param turn how long each of them waits for it
 * @param creates create calls at once, those that wait for the provider among them; they keep no thread
 * @param bodyBytes how much of request bodies may be in memory at once
 * @param client how long a client may keep us waiting that sends or reads nothing
 * @param live pages at once that hear of what moves
 */
public record Room(
        int api,
        int pages,
        int files,
        int inLine,
        Duration turn,
        int creates,
        long bodyBytes,
        Duration client,
        int live) {

    /** A create call with a picture costs about fifteen times its body for a moment, while it is read. */
    private static final int HEAP_PER_BODY_BYTE = 16;

    /**
     * Reads it by the names of the environment variables.
     *
     * @throws WrongSetting for the first that cannot be meant
     */
    public static Room of(UnaryOperator<String> values) {
        var source = new SettingSource(values);
        var connections = source.whole("DAILIES_DB_POOL", 30, 5, 1000);
        source.seconds("DAILIES_CLIENT_WAIT", "30s");
        source.whole("DAILIES_CONNECTIONS", 4000, 10, 1_000_000);
        source.whole("DAILIES_FOLLOWING_AT_ONCE", 16, 1, 1000);
        source.whole("DAILIES_COPIES_AT_ONCE", 16, 1, 1000);
        source.whole("DAILIES_UPLOAD_CHECKS_AT_ONCE", 3, 1, 100);
        return new Room(
                source.whole("DAILIES_API_AT_ONCE", connections / 2, 1, 1000),
                source.whole("DAILIES_PAGES_AT_ONCE", connections / 4, 1, 1000),
                source.whole("DAILIES_FILES_AT_ONCE", 64, 1, 1000),
                source.whole("DAILIES_REQUESTS_IN_LINE", 500, 0, 100_000),
                source.duration("DAILIES_DB_WAIT", "5s"),
                source.whole("DAILIES_CREATES_AT_ONCE", 500, 1, 100_000),
                source.number(
                        "DAILIES_BODIES_MAX_BYTES",
                        Runtime.getRuntime().maxMemory() / HEAP_PER_BODY_BYTE,
                        1024,
                        Long.MAX_VALUE),
                source.duration("DAILIES_CLIENT_WAIT", "30s"),
                source.whole("DAILIES_LIVE_PAGES", 2000, 0, 100_000));
    }
}
