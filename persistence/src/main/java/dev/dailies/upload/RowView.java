package dev.dailies.upload;

import dev.dailies.credit.Credits;

/**
 * A row as its owner may see it.
 *
 * @param rowNo as a spreadsheet shows it: the header is 1
 * @param price what the dry run reckoned, {@code null} for a bad row
 * @param fault what is wrong with it, {@code null} unless something is
 * @param taskId the task that it became, {@code null} unless it did
 */
public record RowView(int rowNo, Cells cells, RowStatus status, Credits price, RowFault fault, String taskId) {}
