package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees who made a mistake: one line that says which, and no server. */
class WrongSettingIT {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsNoNumberCostsOneLine() throws Exception {
        assertThat(startedOnPort("eighty").inputReader().lines())
                .containsExactly("dailies: DAILIES_PORT must be a whole number from 1 to 65535.");
    }

    @Test
    void aPortThatIsTakenCostsOneLine() throws Exception {
        var taken = String.valueOf(Portal.onH2().url().getPort());

        assertThat(startedOnPort(taken).inputReader().lines())
                .singleElement()
                .asString()
                .startsWith("dailies: DAILIES_PORT must be a free port, and " + taken);
    }

    @Test
    void itEndsAsConfigurationErrorsEnd() throws Exception {
        var process = startedOnPort("0");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
    }

    @Test
    void aSettingMayStandInAFile() throws Exception {
        var secret = Files.writeString(folder.resolve("port"), "eighty\n");

        assertThat(startedWith("DAILIES_PORT_FILE", secret.toString())
                        .inputReader()
                        .lines())
                .containsExactly("dailies: DAILIES_PORT must be a whole number from 1 to 65535.");
    }

    @Test
    void aFileThatIsNotThereCostsOneLine() throws Exception {
        var secret = folder.resolve("nowhere").toString();

        assertThat(startedWith("DAILIES_XAI_KEY_FILE", secret).inputReader().lines())
                .containsExactly("dailies: DAILIES_XAI_KEY_FILE must be a file that can be read.");
    }

    private static Process startedOnPort(String port) throws IOException {
        return startedWith("DAILIES_PORT", port);
    }

    private static Process startedWith(String name, String value) throws IOException {
        var start = new ProcessBuilder("target/server/bin/dailies").redirectErrorStream(true);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().remove("DAILIES_PORT");
        start.environment().put(name, value);
        return start.start();
    }
}
