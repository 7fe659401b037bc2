package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sees to it that a test stores no task and moves no credits. */
final class Untouched implements BeforeEachCallback, AfterEachCallback {

    private static final String TASKS = "select count(*) from video_task";

    private final Rehearsal rehearsal;
    private final Member member;
    private Member.Money moneyBefore;
    private String tasksBefore;

    Untouched(Rehearsal rehearsal, Member member) {
        this.rehearsal = rehearsal;
        this.member = member;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        moneyBefore = member.quietMoney();
        tasksBefore = rehearsal.books().tell(TASKS);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(member.money()).isEqualTo(moneyBefore);
        assertThat(rehearsal.books().tell(TASKS)).isEqualTo(tasksBefore);
    }
}
