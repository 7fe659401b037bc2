package dev.dailies;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, started by the first test that needs it and kept for all of them. Where there is none,
 * the test fails under {@code CI=true} and is skipped with a warning elsewhere.
 */
final class Browser {

    private static final Logger LOG = System.getLogger(Browser.class.getName());

    /** The shell has all that draws a page and nothing of what stands around one, so it is quicker, and hangs less. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser() {}

    /** Somebody new at the portal: no cookies, nothing cached. To be closed by whoever let them in. */
    static Visitor visitor(URI portal, Look look) {
        var program = program();
        if (program.isEmpty()) {
            var missing = "NO BROWSER: none of " + NAMES + " is on the PATH, so no page is looked at.";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(missing);
            }
            LOG.log(Level.WARNING, missing);
            Assumptions.abort(missing);
        }
        return new Visitor(Running.CHROMIUM.newContext(look.options().setBaseURL(portal.toString())), look);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Running {
        static final com.microsoft.playwright.Browser CHROMIUM = launch();

        private static com.microsoft.playwright.Browser launch() {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(FLAGS));
        }
    }
}
