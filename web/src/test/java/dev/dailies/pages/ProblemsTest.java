package dev.dailies.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.credit.BalanceTooLow;
import dev.dailies.credit.CreditBalance;
import dev.dailies.credit.Credits;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.ModelView;
import dev.dailies.task.Resolution;
import dev.dailies.task.Slots;
import dev.dailies.task.TooManyPendingTasks;
import dev.dailies.team.TeamRequired;
import dev.dailies.team.TeamSuspended;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final ModelView MODEL = new ModelView(
            "grok-imagine-video",
            false,
            1,
            15,
            Map.of(Resolution.P480, Credits.of("0.05"), Resolution.P720, Credits.of("0.07")),
            Credits.of("0.002"),
            Instant.EPOCH);

    @Test
    void eightSecondsAt720pCost56CreditsCents() {
        assertThat(Quote.of(MODEL, form(Map.of())).total()).isEqualByComparingTo("0.56");
        assertThat(Quote.of(MODEL, form(Map.of("pictured", "true"))).total()).isEqualByComparingTo("0.562");
        assertThat(Quote.of(MODEL, form(Map.of("duration", "99", "resolution", "480p")))
                        .total())
                .isEqualByComparingTo("0.75");
    }

    @Test
    void aTeamThatIsShortHearsByHowMuchAndWhatFits() {
        var problem = problems("0.25", Map.of()).of(tooLow("0.25"));

        assertThat(problem.key()).isEqualTo("newvideo.short");
        assertThat((BigDecimal) problem.of()).isEqualByComparingTo("0.31");
        assertThat(problem.to()).isEqualTo(3);
    }

    @Test
    void aTeamWithNextToNothingIsOfferedNothingShorter() {
        assertThat(problems("0.06", Map.of()).of(tooLow("0.06")).key()).isEqualTo("newvideo.short.much");
    }

    @Test
    void whoIsAtTheirCapHearsTheNumber() {
        var problem = full(new Slots(5, 5));

        assertThat(problem.key()).isEqualTo("newvideo.full");
        assertThat(problem.of()).isEqualTo(5);
        assertThat(problem.place()).isEqualTo("notice");
    }

    @Test
    void whoseCapWasLoweredHearsBothNumbersAndWhoMayHaveNoneHearsWhomToAsk() {
        assertThat(full(new Slots(17, 12))).isEqualTo(Problem.refused("newvideo.over", 17, 12));
        assertThat(full(new Slots(2, 0)).key()).isEqualTo("newvideo.barred");
    }

    @Test
    void whoBelongsToNoTeamOrToOneThatIsSuspendedHearsSo() {
        assertThat(problems("0", Map.of()).of(new TeamRequired()).key()).isEqualTo("newvideo.teamless");
        assertThat(problems("9", Map.of()).of(new TeamSuspended()).key()).isEqualTo("newvideo.suspended");
    }

    @ParameterizedTest
    @CsvSource({
        "'', newvideo.image.missing",
        "http://192.168.1.20/a.png, newvideo.image.private",
        "https://studio.local/a.png, newvideo.image.private",
        "ftp://example.com/a.png, newvideo.image.address",
        "https://example.com/a b.png, newvideo.image.address",
        "a.png, newvideo.image.address"
    })
    void aStartImageIsRefusedForWhatIsWrongWithIt(String address, String key) {
        var problem = problems("1", Map.of("image", address)).of(new InvalidRequest("image.url", "no"));

        assertThat(problem.place()).isEqualTo("image");
        assertThat(problem.key()).isEqualTo(key);
    }

    @Test
    void aPromptIsRefusedForWhatIsWrongWithIt() {
        var refusal = new InvalidRequest("prompt", "no");

        assertThat(problems("1", Map.of("prompt", " ")).of(refusal).key()).isEqualTo("newvideo.prompt.missing");
        assertThat(problems("1", Map.of("prompt", "a".repeat(4097))).of(refusal).key())
                .isEqualTo("newvideo.prompt.long");
        assertThat(problems("1", Map.of("prompt", "\0")).of(refusal).key()).isEqualTo("newvideo.prompt.odd");
    }

    private static Problem full(Slots slots) {
        return problems("1", Map.of(), slots).of(new TooManyPendingTasks(slots));
    }

    private static Problems problems(String available, Map<String, String> said) {
        return problems(available, said, new Slots(0, 5));
    }

    private static Problems problems(String available, Map<String, String> said, Slots slots) {
        var form = form(said);
        return new Problems(form, Quote.of(MODEL, form), new BigDecimal(available), slots);
    }

    private static BalanceTooLow tooLow(String available) {
        return new BalanceTooLow(Credits.of("0.56"), new CreditBalance(new BigDecimal(available), BigDecimal.ZERO));
    }

    private static VideoForm form(Map<String, String> said) {
        return VideoForm.of(said);
    }
}
