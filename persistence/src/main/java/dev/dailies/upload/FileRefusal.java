package dev.dailies.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A file that cannot be read.
 *
 * @param found the row, the column or the limit that the problem is about, or {@code null}
 */
@Embeddable
public record FileRefusal(
        @Enumerated(EnumType.STRING) @Column(name = "problem")
        FileProblem problem,

        @Column(name = "problem_value") String found) {

    private static final int LONGEST = 200;

    public FileRefusal {
        found = found == null || found.length() <= LONGEST ? found : found.substring(0, LONGEST);
    }

    public static FileRefusal of(FileProblem problem) {
        return new FileRefusal(problem, null);
    }

    public String sentence() {
        return problem.sentence(found);
    }
}
