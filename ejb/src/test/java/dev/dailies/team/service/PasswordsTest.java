package dev.dailies.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void nobodysHashCostsAsMuchAsAnyOtherAndMatchesNothing() {
        assertThat(Passwords.nobodys())
                .startsWith("PBKDF2WithHmacSHA256:600000:")
                .isNotEqualTo(Passwords.nobodys());
        assertThat(Passwords.matches("", Passwords.nobodys())).isFalse();
    }

    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        var hash = Passwords.hash("correct horse");

        assertThat(Passwords.matches("correct horse", hash)).isTrue();
        assertThat(Passwords.matches("correct hors", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(Passwords.hash("correct horse")).isNotEqualTo(Passwords.hash("correct horse"));
    }

    @Test
    void aHashNamesAnAlgorithmOf600000Rounds() {
        assertThat(Passwords.hash("correct horse")).startsWith("PBKDF2WithHmacSHA256:600000:");
    }

    @Test
    void whatEverybodyKnowsIsHashedInOneRoundAndMatchesAllTheSame() {
        var hash = Passwords.hashOfPublic("dailies");

        assertThat(hash).startsWith("PBKDF2WithHmacSHA256:1:");
        assertThat(Passwords.matches("dailies", hash)).isTrue();
        assertThat(Passwords.matches("Dailies", hash)).isFalse();
    }

    @Test
    void aRandomPasswordHas20CharactersAndIsNeverTheSame() {
        assertThat(Passwords.random()).hasSize(20).isNotEqualTo(Passwords.random());
    }
}
