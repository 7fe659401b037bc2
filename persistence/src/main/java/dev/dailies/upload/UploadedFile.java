package dev.dailies.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file as it arrived.
 *
 * @param name as its sender calls it
 * @param hash SHA-256 of its bytes
 * @param form how it is written, {@code null} where that cannot be said
 * @param refusal why it cannot be read, {@code null} unless so
 */
@Embeddable
public record UploadedFile(
        @Column(name = "file_name") String name,
        @Column(name = "content_hash") String hash,
        long bytes,
        FileForm form,
        FileRefusal refusal) {

    private static final int LONGEST_NAME = 255;

    public UploadedFile {
        name = name == null || name.isBlank() ? "prompts.csv" : plain(name);
    }

    UploadedFile refusedFor(FileRefusal why) {
        return new UploadedFile(name, hash, bytes, form, why);
    }

    UploadedFile readAs(FileForm other) {
        return new UploadedFile(name, hash, bytes, other, null);
    }

    /** What a file is called that was made of this one, such as {@code shots-results.csv}. */
    public String nameOf(String made) {
        return name.replaceFirst("\\.[^.]{1,5}$", "") + "-" + made;
    }

    /** Without folders (old browsers send them), control characters and half characters. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        if (last.isEmpty()) {
            return "prompts.csv";
        }
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
