package dev.dailies.pages;

import static dev.dailies.pages.Language.CHINESE;
import static dev.dailies.pages.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void theFirstLanguageThatWeSpeakWins() {
        assertThat(preferred("fr-FR", "zh-CN", "en")).isEqualTo(CHINESE);
        assertThat(preferred("en-GB", "zh-CN")).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-TW", "zh-Hans-SG"})
    void everyKindOfChineseReadsOurs(String tag) {
        assertThat(preferred(tag)).isEqualTo(CHINESE);
    }

    @Test
    void whoSpeaksNoneOfOursReadsEnglish() {
        assertThat(preferred("fr", "de")).isEqualTo(ENGLISH);
        assertThat(preferred()).isEqualTo(ENGLISH);
    }

    @Test
    void onlyOurOwnWordsAreTakenFromACookie() {
        assertThat(Language.of("zh-Hans")).contains(CHINESE);
        assertThat(Language.of("zh-Hans'><script>")).isEmpty();
        assertThat(Theme.of("dark")).isEqualTo(Theme.DARK);
        assertThat(Theme.of("dark' onload='x")).isEqualTo(Theme.SYSTEM);
    }

    private static Language preferred(String... tags) {
        return Language.preferred(Collections.enumeration(
                Stream.of(tags).map(Locale::forLanguageTag).toList()));
    }
}
