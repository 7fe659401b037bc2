package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody at the portal, in a browser context of their own. Whatever their console complains about, a violation of the
 * Content-Security-Policy first of all, fails the test when they leave.
 */
final class Visitor implements AutoCloseable {

    private static final Set<String> COMPLAINTS = Set.of("error", "warning");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to an address of the portal and waits until the page, what belongs to it and its letters are there. */
    Response open(String path) {
        var response = page.navigate(path);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return response;
    }

    /** Goes there, and tells all that came over the wire for it, but for the videos themselves. */
    List<Response> loads(String path) {
        var responses = new ArrayList<Response>();
        Consumer<Response> note = responses::add;
        page.onResponse(note);
        open(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.offResponse(note);
        responses.removeIf(response -> response.request().resourceType().equals("media"));
        return responses;
    }

    /** How many bytes these were, heads and all. */
    static int weight(List<Response> responses) {
        return responses.stream()
                .map(response -> response.request().sizes())
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }

    /** Says beforehand which complaint belongs to what this visitor does. */
    void expects(String complaint) {
        expected.add(complaint);
    }

    /** Leaves the whole page as two pictures under {@code target/screenshots}, one in light and one in dark. */
    void shoot(String name) {
        inBothLights(light -> page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "%s-%s-%s.png".formatted(name, look, light)))
                .setFullPage(true)));
    }

    /**
     * Nobody is kept out: WCAG 2.2 AA as far as axe-core sees, and no scrolling sideways. Light and dark differ in
     * nothing but colours, so that in the dark only these are looked at.
     */
    void findsNoObstacle() {
        inBothLights(light -> assertThat(violations(light))
                .as("what axe-core says at %s in %s, %s", page.url(), look, light)
                .isEmpty());
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("how far %s scrolls sideways in %s", page.url(), look)
                .isEqualTo(0);
    }

    /** In the page alone, for there are no frames in it; with violations alone, for what passes is much and unread. */
    private List<Rule> violations(String light) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        var asked = light.equals("dark") ? axe.withRules(List.of("color-contrast")) : axe.withTags(RULES);
        return asked.analyze().getViolations();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints)
                .as("what the console said in %s", look)
                .filteredOn(said -> expected.stream().noneMatch(said::contains))
                .isEmpty();
    }

    /** Nobody looks at a page that is still coming. */
    private void inBothLights(Consumer<String> deed) {
        page.waitForLoadState();
        for (var light : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            deed.accept(light.name().toLowerCase(Locale.ROOT));
        }
    }

    private void hear(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type())) {
            complaints.add(message.text() + " at " + message.location());
        }
    }
}
