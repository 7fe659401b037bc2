package dev.dailies;

import dev.dailies.team.DemoKeys;
import dev.dailies.team.service.Passwords;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A portal whose demo team makes more and more videos while others look on, and beside it in the same server an answer that
 * never changes. The benches about growth share it, the ones for whom it is small before those for whom it is large.
 */
final class Grown {

    /** As many tasks as it ever has. */
    static final int MOST = 1_000_000;

    /** Whose tasks they are. */
    static final String EMAIL = "demo@example.com";

    private static final String NAME = "grown";
    private static final String CREDITS = "1000000";

    private final Premiere premiere;
    private final String administrator;
    private int tasks;

    private Grown() {
        var constant = ShrinkWrap.create(WebArchive.class, "constant.war").addClass(ConstantAnswer.class);
        var server = new ServerCopy(NAME).with(ServerCopy.DAILIES).with(constant);
        premiere = Premiere.open(
                NAME,
                new PacedXai(),
                Map.of(
                        "JBOSS_HOME",
                        server.home().toString(),
                        "DAILIES_POLL_FIRST",
                        "24h",
                        "DAILIES_POLL_EVERY",
                        "24h",
                        "DAILIES_XAI_POLLS_PER_SECOND",
                        "100000",
                        "DAILIES_TICK",
                        "100ms"));
        var books = premiere.books();
        books.recharge(DemoKeys.DEMO_TEAM, CREDITS);
        books.tell(
                "update account set password_hash = ? where email = ?",
                Passwords.hashOfPublic(DemoKeys.PASSWORD),
                EMAIL);
        administrator = books.emailOf(books.newMemberBeside(null));
        books.tell("update account set administrator = true where email = ?", administrator);
    }

    static Grown shared() {
        return Shared.GROWN;
    }

    Premiere premiere() {
        return premiere;
    }

    /** The name of its database, as its premiere calls it. */
    String database() {
        return "bench_" + NAME;
    }

    /** Who signs in to see everybody's usage. */
    String administrator() {
        return administrator;
    }

    /** Has so many tasks from now on, or more if it had more. */
    void to(int many) {
        if (many > tasks) {
            new Years(premiere.books()).of(EMAIL, tasks + 1, many);
            tasks = many;
        }
    }

    int tasks() {
        return tasks;
    }

    /** So many of its finished tasks, any of them. */
    List<String> ids(int many) {
        return premiere.books().tellAll("""
                select t.id from video_task t join account a on a.id = t.account_id
                where a.email = ? and t.completed_at is not null order by random() limit ?
                """, EMAIL, many);
    }

    /** Requests that read as many. */
    List<String> reads(int many) {
        return ids(many).stream()
                .map(id -> Wrk.get(Member.VIDEOS + "/" + id, DemoKeys.DEMO_TEAM))
                .toList();
    }

    private static final class Shared {
        static final Grown GROWN = new Grown();
    }
}
