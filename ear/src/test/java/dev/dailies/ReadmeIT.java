package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a newcomer to do, done. */
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("(?s)```sh\\n(.*?)```");

    @TempDir
    Path here;

    @Test
    void theCurlLinesCreatePollAndDownloadAVideoOfSixSeconds() throws Exception {
        var lines = blocks().get(1)
                .replace("http://localhost:8080", Portal.onH2().url().toString());

        assertThat(run(lines)).isZero();

        var video = here.resolve("video.mp4").toFile();
        assertThat(seconds(video)).isBetween(5.8, 6.2);
    }

    @Test
    void theKeysInTheTableAreTheKeysOfDemoMode() throws IOException {
        assertThat(readme())
                .contains("| demo team | `" + DemoKeys.DEMO_TEAM + "` |")
                .contains("| second team | `" + DemoKeys.SECOND_TEAM + "` |")
                .contains("| personal | `" + DemoKeys.PERSONAL + "` |");
    }

    @Test
    void everySettingIsInTheTable() throws IOException {
        var shared = Path.of("../persistence/src/main/java/dev/dailies/shared");
        var settings =
                Files.readString(shared.resolve("Settings.java")) + Files.readString(shared.resolve("Room.java"));
        var names =
                Pattern.compile("\"(DAILIES_[A-Z_]*[A-Z])\"").matcher(settings).results();

        assertThat(names.map(name -> name.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme()).contains("`" + name + "`"));
    }

    private int run(String script) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/readme.log"));
        return shell.start().waitFor();
    }

    private static double seconds(File video) throws IOException {
        try (var channel = NIOUtils.readableChannel(video)) {
            return MP4Demuxer.createMP4Demuxer(channel)
                    .getVideoTrack()
                    .getMeta()
                    .getTotalDuration();
        }
    }

    private static List<String> blocks() throws IOException {
        return SHELL.matcher(readme()).results().map(block -> block.group(1)).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
