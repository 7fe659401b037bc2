package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    private final Examples examples = new Examples("https://dailies.example", "the-key");

    @ParameterizedTest
    @ValueSource(strings = {"create.sh", "poll.sh", "quickstart.mjs", "quickstart.py", "Quickstart.java"})
    void anExampleCarriesTheAddressAndTheKeyOfWhoeverReadsIt(String name) {
        assertThat(examples.read(name))
                .contains("https://dailies.example/v1", "the-key")
                .doesNotContain("{publicUrl}", "{key}");
    }
}
