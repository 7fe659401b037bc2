package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyPageTest {

    @ParameterizedTest
    @CsvSource({
        ",, en",
        ",'de,zh-CN;q=0.8,en;q=0.5', zh-Hans",
        ",'*', en",
        ",'no language at all;;q=x', en",
        "zh-Hans, en, zh-Hans",
        "en, zh, en"
    })
    void itSpeaksTheLanguageThatWasChosenOrIsPreferred(String chosen, String accepted, String tag) {
        assertThat(BusyPage.of(chosen, accepted, false, "id-1", 5)).contains("<html lang=\"" + tag + "\">");
    }

    @Test
    void itNamesTheRequestAndTriesAgainByItself() {
        assertThat(BusyPage.of("en", null, false, "<b>&", 5))
                .contains("<code>&lt;b>&amp;</code>", "http-equiv=\"refresh\" content=\"5\"");
    }

    @Test
    void whatWasSentIsNotThrownAwayByTryingAgain() {
        assertThat(BusyPage.of("en", null, true, "id-1", 5))
                .contains("send it again")
                .doesNotContain("refresh");
    }
}
