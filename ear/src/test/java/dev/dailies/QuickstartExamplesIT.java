package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the quickstart shows, pasted as it stands. */
class QuickstartExamplesIT {

    private static final String QUICKSTART = Portal.onH2().api(null).get("/").text();

    @TempDir
    Path desk;

    @Test
    void theCommandsMakeAVideo() throws Exception {
        run("sh", "-ec", shown("curl-create") + "\n" + shown("curl-poll") + "\n" + shown("curl-download"));
        assertThat(desk.resolve("output.mp4")).satisfies(QuickstartExamplesIT::isVideo);
    }

    @Test
    void theJavaProgramMakesAVideo() throws Exception {
        Files.writeString(desk.resolve("Quickstart.java"), shown("java"));
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Quickstart.java");
        assertThat(desk.resolve("output.mp4")).satisfies(QuickstartExamplesIT::isVideo);
    }

    private void run(String... command) throws IOException, InterruptedException {
        var log = desk.resolve("log").toFile();
        var process = new ProcessBuilder(List.of(command))
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(log.toPath())).isTrue();
        assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
    }

    private static String shown(String id) {
        var code = Pattern.compile("<pre id=\"" + id + "\"[^>]*>(.*?)</pre>", Pattern.DOTALL)
                .matcher(QUICKSTART);
        assertThat(code.find()).as(id).isTrue();
        return code.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static void isVideo(Path file) throws IOException {
        assertThat(new String(Files.readAllBytes(file), 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
    }
}
