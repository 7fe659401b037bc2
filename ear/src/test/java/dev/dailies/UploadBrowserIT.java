package dev.dailies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import dev.dailies.team.DemoKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UploadBrowserIT {

    private static final int LONG = 60_000;

    private final Portal portal = Portal.onH2();
    private final Rehearsal rehearsal = Rehearsal.onPostgres();

    @Test
    void aFileIsCheckedMendedStartedAndWatchedToItsEnd() {
        var take = UUID.randomUUID().toString();
        var csv = """
                prompt,scene,duration,resolution
                "A kettle by a bright window, take %s",=1+1,1,480p
                Rooftops at blue hour,b,1,480p
                A train on a viaduct,c,22,480p
                """.formatted(take);
        try (var visitor = SignedInVisitor.demo(portal, Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/uploads.xhtml");
            send(page, "shots.csv", csv.getBytes(UTF_8));

            assertThat(page.locator("#start")).hasValue("Start 2 videos for 0.10 credits", patiently());
            assertThat(page.locator("#bad tbody tr")).hasCount(1);
            assertThat(page.locator("#bad tbody tr")).containsText("22");
            visitor.findsNoObstacle();
            visitor.shoot("upload-ready");

            var rejects = text(page.waitForDownload(
                    () -> page.locator("a[href^='upload-rejects']").click()));
            assertThat(rejects).startsWith("prompt,scene,duration,resolution,error");
            page.locator("#start").click();
            assertThat(page.locator("#progress[data-status=completed]")).isVisible(patience());
            assertThat(page.locator(".runfig")).hasText("2 of 2 done");
            visitor.findsNoObstacle();
            visitor.shoot("upload-completed");

            assertThat(text(page.waitForDownload(
                            () -> page.locator("a[href^='upload-results']").click())))
                    .contains(",'=1+1,1,480p,task_");
            assertThat(entries(page.waitForDownload(
                            () -> page.locator("a[href^='upload-videos']").click())))
                    .hasSize(2)
                    .allMatch(name -> name.matches("row-00000[23]-task_\\w+\\.mp4"));

            visitor.open("/uploads.xhtml");
            send(page, "shots-fixed.csv", rejects.replace(",22,", ",1,").getBytes(UTF_8));
            assertThat(page.locator("#start")).hasValue("Start 1 video for 0.05 credits", patiently());
            page.locator("#start").click();
            assertThat(page.locator("#progress[data-status=completed]")).isVisible(patience());
            page.locator("a[href*='after=1']").click();
            assertThat(page.locator("#rows tbody tr")).containsText("Ready");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dailies.Look#extremes")
    void uploadsAreListedAndARefusedFileSaysWhatToDo(Look look) {
        try (var visitor = SignedInVisitor.demo(portal, look)) {
            var page = visitor.page();
            visitor.open("/uploads.xhtml");
            send(page, "storyboard.csv", "text,duration\nA kettle,5\n".getBytes(UTF_8));
            assertThat(page.locator(".notice.is-bad:not(.unsent)")).isVisible(patience());
            visitor.findsNoObstacle();
            visitor.shoot("upload-refused");
            visitor.open("/uploads.xhtml");
            assertThat(page.locator("tbody tr").first()).containsText("storyboard.csv");
            visitor.findsNoObstacle();
            visitor.shoot("uploads");
        }
    }

    @Test
    void whoeverHasUploadedNothingIsShownWhatAFileNeeds() {
        try (var visitor = SignedInVisitor.of(portal, "second@example.com", Look.onAPhone())) {
            visitor.open("/uploads.xhtml");
            assertThat(visitor.page().locator(".empty h3")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("uploads-empty");
        }
    }

    @Test
    void aRunningUploadIsPausedResumedAndItsRestCancelled() {
        var team = OwnTeam.of(rehearsal);
        rehearsal.books().recharge(team.key(), "10");
        rehearsal.books().cap(team.key(), 5);
        var parts = parts(12);
        try (var visitor = team.visit(Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/uploads.xhtml");
            send(page, "rain.csv", csv(parts).getBytes(UTF_8));
            page.locator("#start").click();
            assertThat(page.locator("#progress[data-status=running]")).isVisible(patience());
            assertThat(page.locator(".st-running b, .outcomes li:nth-child(3) b"))
                    .containsText("4", new ContainsTextOptions().setTimeout(LONG));
            visitor.findsNoObstacle();
            visitor.shoot("upload-running");

            page.locator("#pause").click();
            assertThat(page.locator("#resume")).isVisible();
            visitor.findsNoObstacle();
            visitor.shoot("upload-paused");
            page.locator("#resume").click();
            cancelled(page);
        }
        end(parts);
    }

    @Test
    void aLeadFindsAndPausesWhatAMemberRuns() {
        var team = OwnTeam.of(rehearsal);
        rehearsal.books().recharge(team.key(), "10");
        var member = rehearsal.books().newMemberBeside(team.key());
        rehearsal.books().cap(member, 2);
        var parts = parts(3);
        Uploads.of(rehearsal.portal(), member).sent(csv(parts), "?file_name=rushes.csv&commit=auto");
        try (var visitor = team.visit(Look.onADesk())) {
            var page = visitor.page();
            visitor.open("/uploads.xhtml");
            assertThat(page.locator(".empty h3")).isVisible();
            visitor.open("/uploads.xhtml?whose=team");
            assertThat(page.locator("tbody tr")).hasCount(1);
            visitor.findsNoObstacle();
            visitor.shoot("uploads-team");
            page.getByText("rushes.csv").click();
            assertThat(page.locator("#progress[data-status=running]")).isVisible(patience());
            page.locator("#pause").click();
            assertThat(page.locator("#resume")).isVisible();
            visitor.shoot("upload-of-a-member");
            cancelled(page);
        }
        end(parts);
    }

    @Test
    void anotherTeamsUploadIsNobodyElses() {
        var id = Uploads.of(portal, DemoKeys.DEMO_TEAM)
                .checked("prompt\nA kettle\n")
                .getString("id");
        var stranger = new Session(portal.url());
        stranger.signIn("second@example.com", DemoKeys.PASSWORD);

        for (var path : new String[] {
            "/upload.xhtml?id=",
            "/upload-progress.xhtml?id=",
            "/upload-results.csv?id=",
            "/upload-rejects.csv?id=",
            "/upload-videos.zip?id="
        }) {
            assertThat(stranger.get(path + id).statusCode()).as(path).isEqualTo(403);
            assertThat(stranger.get(path + "upload_x").statusCode()).as(path).isEqualTo(404);
        }
        Uploads.of(portal, DemoKeys.DEMO_TEAM).told(id, "cancel");
    }

    private static void cancelled(Page page) {
        page.locator("[popovertarget=cancel-ask]").click();
        page.locator("#cancel").click();
        assertThat(page.locator("#progress"))
                .hasAttribute("data-status", "cancelled", new HasAttributeOptions().setTimeout(LONG));
    }

    /** What runs until it is told to end. */
    private List<Part> parts(int count) {
        return Stream.generate(() -> rehearsal.xai().part("is rain on a skylight"))
                .limit(count)
                .toList();
    }

    private static String csv(List<Part> parts) {
        return parts.stream().map(Part::prompt).collect(Collectors.joining("\n", "prompt\n", "\n"));
    }

    private void end(List<Part> parts) {
        parts.forEach(part -> part.thenAlways(rehearsal.xai().done(part, 1)));
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("#go").click();
        page.waitForURL("**/upload.xhtml?id=*");
    }

    private static IsVisibleOptions patience() {
        return new IsVisibleOptions().setTimeout(LONG);
    }

    private static HasValueOptions patiently() {
        return new HasValueOptions().setTimeout(LONG);
    }

    private static String text(Download download) {
        try (var in = download.createReadStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HashSet<String> entries(Download download) {
        try (var zip = new ZipInputStream(download.createReadStream())) {
            var names = new HashSet<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
