package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.dailies.task.service.BookWatch;
import dev.dailies.task.service.TaskGauges;
import dev.dailies.team.DemoKeys;
import dev.dailies.usage.service.UsageCheck;
import dev.dailies.usage.service.UsageTimer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every figure is there for Prometheus, and moves when what it shows does. */
@ExtendWith(ArquillianExtension.class)
class MetricsIT {

    private static final String VIDEOS = "/v1/videos/generations";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api = new Api(http, local(System.getenv("DAILIES_PORT")), DemoKeys.DEMO_TEAM);
    private final Api management = new Api(http, local(System.getProperty("jboss.management.http.port")), null);

    @Inject
    TaskGauges gauges;

    @Inject
    BookWatch books;

    @Inject
    UsageTimer usage;

    @Inject
    UsageCheck usageCheck;

    @Resource
    DataSource database;

    @Deployment
    static EnterpriseArchive dailies() {
        return ShippedEar.with(MetricsIT.class, Api.class, Api.Answer.class);
    }

    @Test
    void createsAreCountedByOutcome() {
        var accepted = metric("dailies_creates_total", "outcome=\"accepted\"");
        var invalid = metric("dailies_creates_total", "outcome=\"invalid_request\"");
        var failed = metric("dailies_creates_total", "outcome=\"upstream_failed\"");

        ended(create("A drone flyover"));
        api.post(VIDEOS, "{}");
        create("[http:503]");

        assertThat(metric("dailies_creates_total", "outcome=\"accepted\"")).isEqualTo(accepted + 1);
        assertThat(metric("dailies_creates_total", "outcome=\"invalid_request\""))
                .isEqualTo(invalid + 1);
        assertThat(metric("dailies_creates_total", "outcome=\"upstream_failed\""))
                .isEqualTo(failed + 1);
    }

    @Test
    void unfinishedTasksAndWhatIsHeldForThemAreShown() {
        var tasks = tasks();
        var held = metric("dailies_credits_held");

        var id = create("[slow:3s]");
        assertThat(tasks()).isEqualTo(tasks + 1);
        assertThat(metric("dailies_credits_held")).isCloseTo(held + 0.05, within(1e-9));

        ended(id);
        assertThat(tasks()).isEqualTo(tasks);
        assertThat(metric("dailies_credits_held")).isCloseTo(held, within(1e-9));
    }

    @Test
    void endsAreCountedByStatusWithTheTimeUntilTheyWereSettled() {
        var succeeded = metric("dailies_tasks_ended_total", "status=\"succeeded\"");
        var failed = metric("dailies_tasks_ended_total", "status=\"failed\"");
        var settled = metric("dailies_settle_lag_seconds_count");
        var lag = metric("dailies_settle_lag_seconds_sum");

        ended(create("A drone flyover"));
        ended(create("[fail:service_unavailable]"));

        await().untilAsserted(() -> {
            assertThat(metric("dailies_tasks_ended_total", "status=\"succeeded\""))
                    .isEqualTo(succeeded + 1);
            assertThat(metric("dailies_tasks_ended_total", "status=\"failed\"")).isEqualTo(failed + 1);
            assertThat(metric("dailies_settle_lag_seconds_count")).isEqualTo(settled + 2);
            assertThat(metric("dailies_settle_lag_seconds_sum")).isBetween(lag, lag + 20);
        });
    }

    @Test
    void aTaskThatNobodyLooksAtIsALag() {
        var id = create("A drone flyover");
        ended(id);
        sql("update provider_state set paused_until = current_timestamp + interval '1' hour where name = 'router'");
        sql("update video_task set provider = 'router', due_at = current_timestamp - interval '100' second where id = '"
                + id + "'");
        gauges.refresh();
        assertThat(metric("dailies_poll_lag_seconds")).isBetween(100.0, 160.0);

        sql("update video_task set provider = 'simulated', due_at = null where id = '" + id + "'");
        sql("update provider_state set paused_until = null where name = 'router'");
        gauges.refresh();
        assertThat(metric("dailies_poll_lag_seconds")).isLessThan(100);
    }

    @Test
    void booksThatDoNotAgreeAreShown() {
        books.check();
        assertThat(metric("dailies_ledger_drift")).isZero();

        sql(
                "update credit_account set balance = balance + 1 where team_id = (select min(team_id) from credit_account)");
        books.check();
        assertThat(metric("dailies_ledger_drift", "kind=\"balances\"")).isEqualTo(1);

        sql(
                "update credit_account set balance = balance - 1 where team_id = (select min(team_id) from credit_account)");
        books.check();
        assertThat(metric("dailies_ledger_drift", "kind=\"balances\"")).isZero();
    }

    @Test
    void usageThatDiffersFromTheLedgerIsShown() {
        usage.tick();
        assertThat(metric("dailies_usage_drift")).isZero();

        sql("""
                insert into usage_day (facet, on_day, team_id, subject, charged, given_back, provider_cost, videos, priced,
                    failed, cancelled, expired, oldest)
                values ('TEAM', date '2026-01-01', 0, '0', 1, 0, 0, 0, 0, 0, 0, 0, 'task_')
                """);
        usageCheck.check();
        usage.tick();
        assertThat(metric("dailies_usage_drift")).isEqualTo(1);

        sql("delete from usage_day where team_id = 0");
        usageCheck.check();
        usage.tick();
        assertThat(metric("dailies_usage_drift")).isZero();
        assertThat(lines("dailies_usage_drift")).hasSize(1);
    }

    @Test
    void theProvidersTimeAndItsErrorsAreShown() {
        var calls = metric("dailies_provider_latency_seconds_count", "provider=\"simulated\"");
        var errors = metric("dailies_provider_errors_total", "provider=\"simulated\"");

        create("[http:503]");

        assertThat(metric("dailies_provider_latency_seconds_count", "provider=\"simulated\""))
                .isGreaterThan(calls);
        assertThat(metric("dailies_provider_errors_total", "provider=\"simulated\""))
                .isGreaterThan(errors);
    }

    @Test
    void eachFigureIsShownOnceHoweverOftenTheApplicationWasDeployed() {
        assertThat(lines("dailies_tasks")).hasSize(2);
        assertThat(lines("dailies_poll_lag_seconds")).hasSize(1);
        assertThat(lines("dailies_credits_held")).hasSize(1);
        assertThat(lines("dailies_ledger_drift")).hasSize(3);
    }

    private double tasks() {
        gauges.refresh();
        return metric("dailies_tasks");
    }

    private String create(String prompt) {
        var body = Json.createObjectBuilder()
                .add("model", "grok-imagine-video")
                .add("prompt", prompt)
                .add("duration", 1)
                .add("resolution", "480p")
                .build();
        return api.post(VIDEOS, body).json().getString("id", null);
    }

    private void ended(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.get(VIDEOS + "/" + id).json().containsKey("completed_at"));
    }

    /** The sum of all that is shown under this name and with these tags; 0 where nothing is. */
    private double metric(String name, String... tags) {
        return lines(name, tags).stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private List<String> lines(String name, String... tags) {
        return management
                .get("/metrics")
                .text()
                .lines()
                .filter(line -> line.matches(name + "[{ ].*"))
                .filter(line -> Arrays.stream(tags).allMatch(line::contains))
                .toList();
    }

    private void sql(String statement) {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI local(String port) {
        return URI.create("http://localhost:" + port);
    }
}
