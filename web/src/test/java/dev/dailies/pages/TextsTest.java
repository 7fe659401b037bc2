package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = texts(Locale.SIMPLIFIED_CHINESE);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(CHINESE.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHasWords(Language language) {
        var texts = texts(language.locale());
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key)).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesLeaveTheSamePlacesOpen() {
        bothHaveTheSame("\\{\\d+[^}]*}");
    }

    @Test
    void bothLanguagesNameTheSameCode() {
        bothHaveTheSame("`[^`]+`");
    }

    @Test
    void chineseIsSetWithASpaceBetweenHanAndLatin() {
        var tight = Pattern.compile("\\p{IsHan}[A-Za-z0-9`]|[A-Za-z0-9`]\\p{IsHan}");
        assertThat(CHINESE.keySet())
                .allSatisfy(key -> assertThat(CHINESE.getString(key)).as(key).doesNotContainPattern(tight));
    }

    @Test
    void noPageAsksForATextThatNobodyWrote() throws IOException {
        var asked = finder("(?<=text\\[')[a-z.-]+(?='])");
        var keys = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                keys.addAll(asked.apply(Files.readString(page)));
            }
        }
        assertThat(keys).isNotEmpty().isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void everyTroubleHasItsCauseAndItsCure() {
        assertThat(Trouble.KNOWN)
                .flatExtracting(trouble -> List.of(trouble.text("cause"), trouble.text("cure")))
                .isSubsetOf(ENGLISH.keySet());
        assertThat(Trouble.KNOWN)
                .filteredOn(Trouble::noted)
                .extracting(trouble -> trouble.text("note"))
                .isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void everyFailureHasItsTitleItsSentenceAndItsWayOn() {
        assertThat(Arrays.stream(Failure.values())
                        .flatMap(failure -> Stream.of("title", "what", "onward")
                                .map(what -> "error." + failure.value() + "." + what)))
                .isSubsetOf(ENGLISH.keySet());
    }

    private static void bothHaveTheSame(String what) {
        var found = finder(what);
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(found.apply(CHINESE.getString(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(found.apply(ENGLISH.getString(key))));
    }

    private static Function<String, List<String>> finder(String what) {
        var pattern = Pattern.compile(what);
        return text -> pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("dev.dailies.pages.Texts", locale);
    }
}
