package dev.dailies.team.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dailies.shared.Settings;
import dev.dailies.team.DemoKeys;
import dev.dailies.team.NotSignedIn;
import dev.dailies.team.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String HASH = Passwords.hash("secret");
    private static final Person ADA = new Person(7, "Ada", "ada@example.com", false, List.of());

    private final SignIn signIn = new SignIn();
    private final RememberingThrottle throttle = new RememberingThrottle();

    @BeforeEach
    void wire() {
        signIn.throttle = throttle;
        signIn.settings = settings("false");
    }

    @Test
    void theWellKnownPasswordOpensNothingOnceDemoModeIsOff() {
        throttle.hash = Passwords.hash(DemoKeys.PASSWORD);
        assertThatExceptionOfType(NotSignedIn.class)
                .isThrownBy(() -> signIn.in("ada@example.com", DemoKeys.PASSWORD, "192.0.2.7"));

        signIn.settings = settings("true");
        assertThat(signIn.in("ada@example.com", DemoKeys.PASSWORD, "192.0.2.7")).isEqualTo(ADA);
    }

    private static Settings settings(String demo) {
        return Settings.of(Map.of("DAILIES_DEMO", demo, "DAILIES_PROVIDER", "simulated")::get);
    }

    @Test
    void theRightPasswordLetsInHoweverTheAddressIsWritten() {
        assertThat(signIn.in(" Ada@Example.com ", "secret", "192.0.2.7")).isEqualTo(ADA);
        assertThat(throttle.failures).isEmpty();
    }

    @Test
    void unknownAndWrongAreRefusedInTheSameWordsAndBothCount() {
        var wrong = catchThrowableOfType(NotSignedIn.class, () -> signIn.in("ada@example.com", "guess", "192.0.2.7"));
        var unknown = catchThrowableOfType(NotSignedIn.class, () -> signIn.in("eve@example.com", "guess", "192.0.2.8"));

        assertThat(unknown).hasMessage(wrong.getMessage());
        assertThat(unknown.code()).isEqualTo(wrong.code());
        assertThat(throttle.failures)
                .containsExactly(
                        "account ada@example.com", "address 192.0.2.7", "account eve@example.com", "address 192.0.2.8");
    }

    @Test
    void whoMustWaitIsNotHeardEvenWithTheRightPassword() {
        throttle.wait = Duration.ofSeconds(61);

        assertThatExceptionOfType(NotSignedIn.class)
                .isThrownBy(() -> signIn.in("ada@example.com", "secret", "192.0.2.7"))
                .satisfies(refusal -> assertThat(refusal.minutes()).isEqualTo(2));
    }

    /** Knows Ada and keeps everything in memory. */
    private static final class RememberingThrottle extends SignInThrottle {

        private final List<String> failures = new ArrayList<>();
        private Duration wait = Duration.ZERO;
        private String hash = HASH;

        @Override
        public void admit(List<String> subjects) {
            if (!wait.isZero()) {
                throw NotSignedIn.throttled(wait);
            }
        }

        @Override
        public Optional<String> hashOf(String email) {
            return email.equals(ADA.email()) ? Optional.of(hash) : Optional.empty();
        }

        @Override
        public void failed(List<String> subjects) {
            failures.addAll(subjects);
        }

        @Override
        public Person succeeded(String email, String subject) {
            return ADA;
        }
    }
}
