package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where docker-compose is installed; no engine is needed to ask it. */
@DisplayName("The files for containers:")
@EnabledIf("canBeAsked")
class DockerFilesIT {

    private static final Path COMPOSE = Path.of("/usr/bin/docker-compose");

    @ParameterizedTest(name = "{0} is understood, and its {1} of ours write nowhere but where they may")
    @CsvSource({"compose.yaml, 2", "compose.demo.yaml, 1"})
    void areUnderstood(String file, int nodes) throws Exception {
        var words = config(file);

        var ours = List.of(words.split("\n  (?=\\w)")).stream()
                .filter(service -> service.contains("image: dailies"))
                .toList();
        assertThat(ours)
                .hasSize(nodes)
                .allSatisfy(service -> assertThat(service)
                        .contains("read_only: true", "no-new-privileges:true", "- ALL", ":/var/lib/dailies"));
    }

    private static String config(String file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(COMPOSE.toString(), "-f", "../docker/" + file, "config")
                .redirectErrorStream(true)
                .start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }

    static boolean canBeAsked() {
        return Files.isExecutable(COMPOSE);
    }
}
