package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Credits that an administrator moves:")
class RechargeOnceIT {

    private static final int AT_ONCE = 4;

    static Stream<Portal> portals() {
        return Stream.of(Portal.onH2(), Portal.onPostgres());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("portals")
    @DisplayName("a recharge submitted twice at once moves credit once, and so does an adjustment")
    void onceHoweverManySendItAtTheSameMoment(Portal portal) {
        var desks = Stream.generate(() -> Desk.of(portal)).limit(AT_ONCE).toList();
        var team = desks.get(0).makesATeam("Night unit");

        assertThat(atOnce(desks, team, "recharge", Map.of("amount", "12.5"))).containsOnlyOnce(true);
        assertThat(available(desks.get(0), team)).isEqualTo("12.50");
        assertThat(atOnce(desks, team, "adjust", Map.of("amount", "2.25", "way", "take")))
                .containsOnlyOnce(true);
        assertThat(available(desks.get(0), team)).isEqualTo("10.25");

        assertThat(desks.get(0).entries("credits-recharged", "team:" + team)).isEqualTo(1);
        assertThat(desks.get(0).entries("credits-adjusted", "team:" + team)).isEqualTo(1);
    }

    /** Whose was the one that moved anything. */
    private static List<Boolean> atOnce(List<Desk> desks, String team, String deed, Map<String, String> fields) {
        var once = UUID.randomUUID().toString();
        var page = Desk.team(team);
        record Ready(Desk desk, Map<String, String> form) {}
        Queue<Ready> ready = new ConcurrentLinkedQueue<>();
        for (var desk : desks) {
            var form = desk.filledIn(page, deed, fields);
            form.put("once", once);
            ready.add(new Ready(desk, form));
        }
        return Crowd.of(AT_ONCE, () -> {
            var one = ready.remove();
            var answer = one.desk().sends(page, one.form());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("class=\"notice \" role=\"alert\"");
            return !answer.body().contains("was made already");
        });
    }

    private static String available(Desk desk, String team) {
        var slate = desk.session().get(Desk.team(team)).body().split("is-strong", 2)[1];
        return slate.split("<dd>", 2)[1].split("</dd>", 2)[0];
    }
}
