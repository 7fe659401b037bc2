package dev.dailies.upload;

import java.util.List;

/** The cells of one row as they stand in the file, from left to right. */
public record Cells(List<String> texts) {

    public Cells {
        texts = List.copyOf(texts);
    }

    /** The cell of a column; empty where the row ends before it. */
    public String at(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    public boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /** Prompts are nobody's business in a log. */
    @Override
    public String toString() {
        return "Cells[" + texts.size() + "]";
    }
}
