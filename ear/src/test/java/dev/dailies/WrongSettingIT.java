package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What an operator sees who made a mistake: one line that says which, and no server. */
class WrongSettingIT {

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

    private static Process startedOnPort(String port) throws IOException {
        var start = new ProcessBuilder("target/server/bin/dailies").redirectErrorStream(true);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("DAILIES_PORT", port);
        return start.start();
    }
}
