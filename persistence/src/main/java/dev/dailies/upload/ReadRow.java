package dev.dailies.upload;

/**
 * A row as it was read.
 *
 * @param rowNo as a spreadsheet shows it: the header is 1
 */
public record ReadRow(int rowNo, Cells cells) {}
