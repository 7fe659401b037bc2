package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import dev.dailies.team.DemoKeys;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes behind the load balancer that ships; the one that somebody's browser is on is killed. */
@DisplayName("Somebody whose node dies")
class DyingNodeBrowserIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double LONG = PATIENCE.toMillis();
    private static final Pattern VIDEO_PAGE = Pattern.compile("/video\\.xhtml\\?id=task_");

    private final Rehearsal rehearsal = Rehearsal.onTwoNodes();
    private final Books books = rehearsal.books();
    private final String key = books.newMemberBeside(null);
    private final String email = books.emailOf(key);

    @BeforeEach
    void bothServe() {
        rehearsal.nodes().forEach(Portal::awaitReady);
        books.recharge(key, "10");
    }

    @AfterEach
    void bothServeAgain() {
        rehearsal.nodes().stream().filter(node -> !node.isReady()).forEach(Portal::restart);
    }

    @Test
    @DisplayName(
            "sends their open form to another, is still signed in there, hears what moves, and is out when told so")
    void goesOnWhereTheyWere() {
        var wanted = rehearsal.xai().part("is asked for by an open form");
        var later = rehearsal.xai().part("is made after the kill");
        try (var haproxy = Haproxy.before(rehearsal);
                var visitor = visitor(haproxy)) {
            visitor.expects("WebSocket connection");
            var gallery = signedIn(visitor);
            var heard = new CopyOnWriteArrayList<String>();
            gallery.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
            visitor.open("/new-video.xhtml?duration=1&resolution=480p&prompt="
                    + wanted.prompt().replace(" ", "%20"));
            var dead = nodeOf(visitor);
            dead.kill();
            var other = rehearsal.nodes().get(1 - rehearsal.nodes().indexOf(dead));

            visitor.page().locator("#go").click();
            assertThat(visitor.page()).hasURL(VIDEO_PAGE, new HasURLOptions().setTimeout(LONG));
            assertThat(wanted.creates()).isEqualTo(1);
            assertThat(books.tell("select count(*) from video_task where prompt = ?", wanted.prompt()))
                    .isEqualTo("1");

            var id = Member.of(other, key).accepted(Ask.forVideo(later.prompt()));
            assertThat(gallery.locator("#" + id)).isVisible(new IsVisibleOptions().setTimeout(LONG));
            later.thenAlways(rehearsal.xai().done(later, 1));
            assertThat(gallery.locator("#" + id + "[data-status=succeeded]"))
                    .isVisible(new IsVisibleOptions().setTimeout(LONG));
            assertThat(heard).anyMatch(ids -> ids.contains(id));
            gallery.reload();
            assertThat(gallery.locator("#" + id)).isVisible();
            assertThat(nodeOf(visitor)).isSameAs(other);

            administratorAt(other).does(Desk.account(books.accountOf(key)), "sessions", Map.of());
            gallery.reload();
            assertThat(gallery).hasURL(haproxy.url() + "/sign-in.xhtml?to=%2Fvideos.xhtml&expired=true");
        } finally {
            books.expire(key);
        }
    }

    private Visitor visitor(Haproxy haproxy) {
        var visitor = Browser.visitor(haproxy.url(), Look.onADesk());
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> visitor.context().request().get("/health/ready").ok());
        return visitor;
    }

    /** The page of their videos, which hears what moves. */
    private Page signedIn(Visitor visitor) {
        var gallery = visitor.context().newPage();
        gallery.navigate("/videos.xhtml");
        gallery.locator("#email").fill(email);
        gallery.locator("#password").fill(DemoKeys.PASSWORD);
        gallery.locator("button[type=submit].is-big").click();
        assertThat(gallery).hasURL(Pattern.compile("/videos\\.xhtml$"));
        return gallery;
    }

    private Desk administratorAt(Portal node) {
        var administrator = books.newMemberBeside(null);
        books.tell(
                "update account set administrator = true where id = ?", Long.valueOf(books.accountOf(administrator)));
        var session = new Session(node.url());
        session.signIn(books.emailOf(administrator), DemoKeys.PASSWORD);
        return new Desk(session);
    }

    /** The node that their browser is kept on. */
    private Portal nodeOf(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("dailies_node"))
                .map(cookie -> rehearsal.nodes().get(cookie.value.equals("node1") ? 0 : 1))
                .findFirst()
                .orElseThrow();
    }
}
