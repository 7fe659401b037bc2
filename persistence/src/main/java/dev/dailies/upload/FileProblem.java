package dev.dailies.upload;

import java.util.Locale;

/** Why a whole file cannot be read, in one sentence that says what to do. {@code %s} is what was found. */
public enum FileProblem {
    EMPTY_FILE("This file is empty. Put a header row with a column named prompt into it, and a row for each video."),
    EXCEL_WORKBOOK("This is an Excel workbook. Save it as CSV and upload that."),
    ZIP_ARCHIVE("This is a ZIP archive. Unpack it and upload the CSV file that is in it."),
    COMPRESSED_FILE("This file is compressed. Unpack it and upload the CSV file itself."),
    NOT_TEXT("This is not a text file. Upload a CSV file."),
    NO_PROMPT_COLUMN("This file has no column named prompt. Name the column of prompts so, in its first row."),
    DUPLICATE_COLUMN("This file has two columns named %s. Keep one of them."),
    NO_ROWS("This file has a header and no rows. Add a row for each video."),
    TOO_MANY_ROWS("This file has more than %s rows. Split it."),
    CELL_TOO_LARGE(
            "Row %s never ends: it has more than 65,536 characters. Look for a quotation mark that is not closed."),
    BROKEN_QUOTES("Row %s has a quotation mark out of place. Quotation marks inside a quoted cell are written twice."),
    NOT_CHECKED(
            "Something broke on our side, and this file could not be checked. Upload it again; if it stays, tell your administrator.");

    private final String sentence;

    FileProblem(String sentence) {
        this.sentence = sentence;
    }

    /** As the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence, with what was found. */
    public String sentence(String found) {
        return sentence.formatted(found);
    }
}
