package dev.dailies.upload.service;

import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.VideoTasks;
import dev.dailies.upload.PromptRows;
import dev.dailies.upload.RowView;
import dev.dailies.upload.UploadView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows with the tasks that they became, a page at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadOutcomes {

    /** Among so many times as many rows the wanted videos are looked for: some are still being made, some failed. */
    private static final int AMONG = 10;

    @Inject
    PromptRows rows;

    @Inject
    VideoTasks tasks;

    /** A page of rows behind one, in the file's order. */
    public List<RowOutcome> after(UploadView upload, int rowNo, int size) {
        return outcomes(rows.after(upload.id(), rowNo, size));
    }

    /** The videos that came last, the last in front. */
    public List<TaskView> newest(UploadView upload, int most) {
        return outcomes(rows.lastMade(upload.id(), most * AMONG)).stream()
                .flatMap(outcome -> outcome.task().stream())
                .filter(task -> task.status() == TaskStatus.SUCCEEDED)
                .limit(most)
                .toList();
    }

    private List<RowOutcome> outcomes(List<RowView> page) {
        var ids = page.stream().map(RowView::taskId).filter(Objects::nonNull).toList();
        var made = tasks.views(ids).stream().collect(Collectors.toMap(TaskView::id, Function.identity()));
        return page.stream()
                .map(row -> new RowOutcome(row, Optional.ofNullable(made.get(row.taskId()))))
                .toList();
    }
}
