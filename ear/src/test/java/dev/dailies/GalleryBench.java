package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.BenchReport.Times;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whether the gallery of a team with 200,000 videos opens as the gallery of a team with 200 does: the same pages, over
 * HTTP and signed in, in rounds that alternate between the two. It measures and asserts no speed.
 */
class GalleryBench {

    private static final int MANY = 200_000;
    private static final int FEW = 200;
    private static final int SIZE = 24;
    private static final String MANYS = "demo@example.com";
    private static final String FEWS = "second@example.com";
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 25;
    private static final Pattern TILE = Pattern.compile("<li class=\"tile");

    private final BenchReport report = new BenchReport(
            "Gallery",
            "The Videos page of a team with %,d videos and of one with %d, in ms: median (p5–p95) of %d interleaved rounds."
                    .formatted(MANY, FEW, ROUNDS));

    /** The same page for both: its name, and its address for each. */
    private record Page(String name, String ofMany, String ofFew) {}

    @Test
    void theGalleryOnBothDatabases() throws IOException, SQLException {
        report.head("database", "page", "%,d videos".formatted(MANY), "%d videos".formatted(FEW), "ratio");
        var postgres = Postgres.database("bench");
        measure(
                "PostgreSQL",
                Portal.start("bench-postgres", postgres),
                postgres.get("DAILIES_DB_URL") + "&reWriteBatchedInserts=true",
                "postgres",
                "");
        var h2 = Portal.start("bench-h2", Map.of());
        var file = "jdbc:h2:file:" + h2.home().resolve("db/dailies") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        measure("H2", h2, file, "dailies", "dailies");
        report.write();
    }

    /** Seeded while the portal is stopped: an H2 file has one process at a time. */
    private void measure(String database, Portal portal, String url, String user, String password) throws SQLException {
        portal.close();
        var gallery = new Gallery(url, user, password);
        gallery.fill(MANYS, MANY);
        gallery.fill(FEWS, FEW);
        gallery.index();
        portal.restart();
        var many = new Session(portal.url());
        many.signIn(MANYS, DemoKeys.PASSWORD);
        var few = new Session(portal.url());
        few.signIn(FEWS, DemoKeys.PASSWORD);

        var deep = page(MANYS, 1000);
        var fifth = page(FEWS, 5);
        var pages = List.of(
                new Page("first", "/videos.xhtml?whose=team", "/videos.xhtml?whose=team"),
                new Page("1,000 (of few: 5)", deep, fifth),
                new Page("1,000 (of few: 5), own", own(deep), own(fifth)),
                new Page("1,000 (of few: 5), turned back", back(deep), back(fifth)),
                new Page("a word", word(""), word("")),
                new Page("a word, page 20 (of few: 2)", word(page(MANYS, 100)), word(page(FEWS, 3))));
        pages.forEach(page -> compare(database, page, () -> look(many, page.ofMany()), () -> look(few, page.ofFew())));
        portal.close();
    }

    private void compare(String database, Page page, Supplier<Long> many, Supplier<Long> few) {
        for (var i = 0; i < WARM_UP; i++) {
            many.get();
            few.get();
        }
        var timesOfMany = new ArrayList<Long>();
        var timesOfFew = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            timesOfMany.add(many.get());
            timesOfFew.add(few.get());
        }
        var ofMany = Times.of(timesOfMany);
        var ofFew = Times.of(timesOfFew);
        var cells = new LinkedHashMap<String, Object>();
        cells.put("database", database);
        cells.put("page", page.name());
        cells.put("many", ofMany);
        cells.put("few", ofFew);
        cells.put("ratio", ofMany.median() / ofFew.median());
        report.row(database + ", " + page.name(), cells);
    }

    /** The address of a page, as turning pages leads to it. */
    private static String page(String email, int number) {
        return "/videos.xhtml?whose=team&before=" + Gallery.id(email, (number - 1) * SIZE - 1);
    }

    private static String own(String address) {
        return address.replace("whose=team&", "");
    }

    private static String back(String address) {
        return address.replace("before=", "after=");
    }

    private static String word(String address) {
        return (address.isEmpty() ? "/videos.xhtml?whose=team" : address) + "&q=" + Gallery.WORD;
    }

    private static long look(Session session, String address) {
        var start = System.nanoTime();
        var page = session.get(address);
        var took = System.nanoTime() - start;
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(TILE.matcher(page.body()).results().count())
                .as("videos at %s", address)
                .isBetween(5L, (long) SIZE);
        return took;
    }
}
