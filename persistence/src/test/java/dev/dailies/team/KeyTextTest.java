package dev.dailies.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DEMO = DemoKeys.DEMO_TEAM;

    @Test
    void aKeyIsAPrefixAndThirtyFourLettersAndDigits() {
        assertThat(aKey(1).text()).matches("dly_[0-9A-Za-z]{34}");
    }

    @Test
    void itsTwentyEightRandomCharactersAreWorthMoreThan160Bits() {
        assertThat(28 * Math.log(62) / Math.log(2)).isGreaterThan(166);
        assertThat(IntStream.range(0, 28).mapToObj(KeyTextTest::lettersAt)).allMatch(seen -> seen == 62);
    }

    @Test
    void tenThousandKeysAreTenThousandDifferentOnes() {
        var random = new SecureRandom();
        var keys = new HashSet<String>();
        IntStream.range(0, 10_000)
                .forEach(i -> keys.add(KeyText.generate(random).text()));

        assertThat(keys).hasSize(10_000);
    }

    @Test
    void theSameRandomnessGivesTheSameKey() {
        assertThat(aKey(42)).isEqualTo(aKey(42)).isNotEqualTo(aKey(43));
    }

    @Test
    void everySingleMistypedCharacterIsNoticed() {
        var key = aKey(7).text();
        var typos = IntStream.range(0, key.length())
                .boxed()
                .flatMap(at -> ALPHABET.chars()
                        .filter(c -> c != key.charAt(at))
                        .mapToObj(c -> key.substring(0, at) + (char) c + key.substring(at + 1)))
                .toList();

        assertThat(typos).hasSizeGreaterThan(34 * 61).allMatch(KeyTextTest::isRefused);
    }

    @Test
    void everyTwoSwappedNeighboursAreNoticed() {
        var key = aKey(7).text();
        var swapped = IntStream.range(0, key.length() - 1)
                .filter(at -> key.charAt(at) != key.charAt(at + 1))
                .mapToObj(at -> key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2));

        assertThat(swapped).isNotEmpty().allMatch(KeyTextTest::isRefused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dly_",
                "sk-1234567890123456789012345678901234",
                "DLY_DemoTeamDemoTeamDemoTeamDemo3YNyRX",
                "dly_DemoTeamDemoTeamDemoTeamDemo3YNyR",
                "dly_DemoTeamDemoTeamDemoTeamDemo3YNyRXX",
                " dly_DemoTeamDemoTeamDemoTeamDemo3YNyRX",
                "dly_DemoTeamDemoTeamDemoTeamDemo3YNyRX\n",
                "dly_DemoTeamDemoTeamDemoTeamDemo3YNyR\u00d8"
            })
    void whatHasNotTheFormOfAKeyIsNone(String text) {
        assertThat(isRefused(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoKeys.DEMO_TEAM, DemoKeys.SECOND_TEAM, DemoKeys.PERSONAL})
    void theDemoKeysAreKeys(String text) {
        assertThat(new KeyText(text).text()).isEqualTo(text);
    }

    @Test
    void aMistypedKeyIsToldFromAnUnknownOneAndNeverRepeated() {
        assertThatExceptionOfType(UnknownKey.class)
                .isThrownBy(() -> new KeyText(DEMO.replace('D', 'E')))
                .withMessageContaining("mistyped")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("EemoTeam"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("invalid_api_key"));
    }

    @Test
    void onlyItsSha256IsKept() {
        assertThat(new KeyText(DEMO).hash()).isEqualTo(sha256OfTheDemoKey()).matches("[0-9a-f]{64}");
        assertThat(aKey(1).hash()).isNotEqualTo(aKey(2).hash());
    }

    @Test
    void aLogShowsItsBeginningOnly() {
        assertThat(new KeyText(DEMO)).hasToString("dly_DemoTe…");
        assertThat(new KeyText(DEMO).prefix()).isEqualTo("dly_DemoTe");
    }

    @ParameterizedTest
    @NullSource
    void noTextAtAllIsABugOfOurs(String nothing) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new KeyText(nothing));
    }

    private static boolean isRefused(String text) {
        try {
            new KeyText(text);
            return false;
        } catch (UnknownKey refused) {
            return true;
        }
    }

    private static long lettersAt(int at) {
        var random = new Seeded(at);
        return Stream.generate(() -> KeyText.generate(random))
                .limit(2_000)
                .map(key -> key.text().charAt(4 + at))
                .distinct()
                .count();
    }

    private static KeyText aKey(long seed) {
        return KeyText.generate(new Seeded(seed));
    }

    private static String sha256OfTheDemoKey() {
        return "f984408c0cc3185c8af01db1a044a52c6045a6a9131a32158b68c4e131086b87";
    }

    /** Randomness that a test can repeat. */
    private static final class Seeded extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient RandomGenerator numbers;

        Seeded(long seed) {
            numbers = new Random(seed);
        }

        @Override
        public IntStream ints(long count, int from, int to) {
            return numbers.ints(count, from, to);
        }
    }
}
