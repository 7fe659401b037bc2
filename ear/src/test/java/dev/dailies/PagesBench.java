package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.BenchReport.Times;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether the portal's pages open for a team with a million videos as they do for one with a thousand: both in one database. */
class PagesBench {

    private static final int ROUNDS = BenchScale.atLeast(5, 41);
    private static final int IN_A_WINDOW = BenchScale.atLeast(2, 10);
    private static final int FEW = BenchScale.atLeast(30, 1_000);
    private static final int MANY = BenchScale.atLeast(60, 100_000);
    private static final int MOST = BenchScale.atLeast(90, Grown.MOST);

    private final BenchReport report = new BenchReport(
            "Pages",
            "The portal's pages for teams with %,d, %,d and %,d videos of the past year, all in one PostgreSQL, in ms: median (p5–p95) of %d interleaved rounds, ratios round by round, and how many statements each asks of the database. Passwords are hashed quickly here: what a hash costs is meant to be dear, and the same for all."
                    .formatted(FEW, MANY, MOST, ROUNDS));
    private final List<String> warmUps = new ArrayList<>();

    /** A member of a team, signed in, and one of the team's videos. */
    private record Reader(Session session, Portal portal, String email, String video) {}

    /** A page, and how somebody opens it. */
    private record Page(String name, Function<Reader, Long> look) {}

    @Test
    void pagesOfTeamsOfEverySize() throws IOException {
        var grown = Grown.shared();
        grown.to(MOST);
        var readers = List.of(reader(grown, FEW), reader(grown, MANY), reader(grown, Grown.EMAIL));
        report.head("page", "few", "many", "most", "many, of few", "most, of few", "statements");
        for (var page : List.of(
                new Page("sign-in", PagesBench::signIn),
                new Page("gallery", reader -> look(reader, "/videos.xhtml?whose=team")),
                new Page("gallery, own", reader -> look(reader, "/videos.xhtml")),
                new Page(
                        "table, filtered", reader -> look(reader, "/videos.xhtml?whose=team&view=table&status=failed")),
                new Page("one video", reader -> look(reader, "/video.xhtml?id=" + reader.video())),
                new Page("team", reader -> look(reader, "/team.xhtml")))) {
            compare(page, readers);
        }
        report.say("Warm-up, looks a second for the largest: " + String.join("; ", warmUps) + ".");
        report.write();
    }

    private void compare(Page page, List<Reader> readers) {
        warmUp(page, readers);
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>(), new ArrayList<Long>());
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < readers.size(); i++) {
                var next = (round + i) % readers.size();
                times.get(next).add(page.look().apply(readers.get(next)));
            }
        }
        var all = times.stream().map(Times::of).toList();
        var many = ofFew(times.get(1), times.get(0));
        var most = ofFew(times.get(2), times.get(0));
        var cells = new LinkedHashMap<String, Object>();
        cells.put("page", page.name());
        cells.put("few", all.get(0));
        cells.put("many", all.get(1));
        cells.put("most", all.get(2));
        cells.put("many, of few", many);
        cells.put("most, of few", most);
        cells.put(
                "statements",
                readers.stream().map(reader -> statements(page, reader)).toList());
        report.row(page.name(), cells);
        report.aim(Aim.atMost(1.3, "page, %s: at %,d, of its time at %,d".formatted(page.name(), MANY, FEW), many));
        report.aim(Aim.atMost(2, "page, %s: at %,d, of its time at %,d".formatted(page.name(), MOST, FEW), most));
    }

    /** Round by round, for the machine is not as fast in one as in another; the middle one. */
    private static double ofFew(List<Long> times, List<Long> few) {
        return Spread.of(IntStream.range(0, ROUNDS)
                        .mapToObj(round -> times.get(round) / (double) few.get(round))
                        .toList())
                .median();
    }

    private void warmUp(Page page, List<Reader> readers) {
        var warming = new WarmUp();
        while (!warming.isOver()) {
            var spent = 0L;
            for (var i = 0; i < IN_A_WINDOW; i++) {
                for (var reader : readers) {
                    var took = page.look().apply(reader);
                    spent += reader == readers.get(2) ? took : 0;
                }
            }
            warming.add(IN_A_WINDOW * 1e9 / spent);
        }
        warmUps.add(page.name() + " " + warming);
    }

    private static long statements(Page page, Reader reader) {
        return new Statements(reader.portal()).of(() -> page.look().apply(reader));
    }

    /** A team of one person, with so many videos. */
    private static Reader reader(Grown grown, int videos) {
        var books = grown.premiere().books();
        var key = books.newMemberBeside(null);
        var email = books.tell("select email from account where id = ?", Long.valueOf(books.accountOf(key)));
        new Years(books).of(email, 1, videos);
        return reader(grown, email);
    }

    private static Reader reader(Grown grown, String email) {
        var portal = grown.premiere().portal();
        var session = new Session(portal.url());
        session.signIn(email, DemoKeys.PASSWORD);
        var video = grown.premiere().books().tell("""
                select max(t.id) from video_task t join account a on a.id = t.account_id
                where a.email = ? and t.status = 'SUCCEEDED'
                """, email);
        return new Reader(session, portal, email, video);
    }

    private static long look(Reader reader, String address) {
        var start = System.nanoTime();
        var page = reader.session().get(address);
        var took = System.nanoTime() - start;
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return took;
    }

    private static long signIn(Reader reader) {
        var newcomer = new Session(reader.portal().url());
        var start = System.nanoTime();
        newcomer.signIn(reader.email(), DemoKeys.PASSWORD);
        var took = System.nanoTime() - start;
        assertThat(newcomer.get("/videos.xhtml").statusCode()).isEqualTo(200);
        return took;
    }
}
