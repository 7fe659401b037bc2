package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.task.Backlog;
import dev.dailies.task.BookReport;
import dev.dailies.task.BookReports;
import dev.dailies.task.NoSuchTask;
import dev.dailies.task.ProviderState;
import dev.dailies.task.ProviderStates;
import dev.dailies.task.UnknownOutcomes;
import dev.dailies.task.VideoTask;
import dev.dailies.team.Administrator;
import dev.dailies.team.AdministratorRequired;
import dev.dailies.team.service.Administration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Administrator ADA = new Administrator(1, "192.0.2.1");
    private static final Administrator BOB = new Administrator(2, "192.0.2.2");
    private static final Reason WHY = new Reason("New key set");

    private final List<String> noted = new ArrayList<>();
    private final ProviderState xai = new ProviderState() {};
    private final BookReport report = new BookReport() {};
    private final Operation operation = new Operation();
    private int checks;

    @BeforeEach
    void wire() {
        operation.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        operation.administration = new Administration() {
            @Override
            public void admit(Administrator by) {
                if (!by.equals(ADA)) {
                    throw new AdministratorRequired();
                }
            }

            @Override
            public void note(Administrator by, Deed deed, Subject subject, Change change, Reason reason) {
                admit(by);
                noted.add(deed + " " + subject.id() + " was " + change.was() + " because " + reason.text());
            }
        };
        operation.providers = new ProviderStates() {
            @Override
            public ProviderState locked(String name) {
                return name.equals("xai") ? xai : null;
            }
        };
        operation.unknown = new UnknownOutcomes() {
            @Override
            public Optional<VideoTask> locked(String taskId) {
                return Optional.empty();
            }
        };
        operation.backlog = new Backlog() {
            @Override
            public Optional<VideoTask> failedCopy(String taskId) {
                return Optional.empty();
            }
        };
        operation.reports = new BookReports() {
            @Override
            public BookReport locked() {
                return report;
            }
        };
        operation.watch = new BookWatch() {
            @Override
            public void checkSoon() {
                checks++;
            }
        };
    }

    @Test
    void anAlarmIsClearedOnceAndNoted() {
        xai.raise("xai answered 401 to a look", NOON);

        assertThat(operation.clearAlarm(ADA, "xai", WHY)).isTrue();
        assertThat(operation.clearAlarm(ADA, "xai", WHY)).isFalse();
        assertThat(operation.clearAlarm(ADA, "nobody", WHY)).isFalse();

        assertThat(xai.alarm()).isNull();
        assertThat(noted).containsExactly("ALARM_CLEARED xai was xai answered 401 to a look because New key set");
    }

    @Test
    void theBooksAreCheckedOnceAtATime() {
        assertThat(operation.checkBooks(ADA, WHY)).isTrue();
        assertThat(operation.checkBooks(ADA, WHY)).isFalse();

        assertThat(checks).isEqualTo(1);
        assertThat(noted).containsExactly("BOOKS_CHECKED  was null because New key set");
    }

    @Test
    void aDeedThatChangesNothingNotesNothing() {
        assertThat(operation.clearOutcome(ADA, "task_1", WHY)).isFalse();
        assertThatExceptionOfType(NoSuchTask.class).isThrownBy(() -> operation.retryCopy(ADA, "task_1", WHY));

        assertThat(noted).isEmpty();
    }

    @Test
    void nobodyElseDoesAnyOfIt() {
        xai.raise("xai answered 401 to a look", NOON);

        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> operation.clearAlarm(BOB, "xai", WHY));
        assertThatExceptionOfType(AdministratorRequired.class)
                .isThrownBy(() -> operation.clearOutcome(BOB, "task_1", WHY));
        assertThatExceptionOfType(AdministratorRequired.class)
                .isThrownBy(() -> operation.retryCopy(BOB, "task_1", WHY));
        assertThatExceptionOfType(AdministratorRequired.class).isThrownBy(() -> operation.checkBooks(BOB, WHY));

        assertThat(xai.alarm()).isNotNull();
        assertThat(noted).isEmpty();
    }
}
