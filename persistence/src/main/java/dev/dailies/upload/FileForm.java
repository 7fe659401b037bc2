package dev.dailies.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.Charset;

/**
 * How a CSV file is written; its results are written in the same way.
 *
 * @param encoding the name of a {@link Charset}
 * @param marked whether it begins with a byte order mark
 * @param separator what stands between two cells
 * @param declared whether its first line says so ({@code sep=;}), which is no row then
 */
@Embeddable
public record FileForm(
        String encoding,
        boolean marked,
        @Column(name = "separator") String separator,
        boolean declared) {

    public Charset charset() {
        return Charset.forName(encoding);
    }

    /** The same file, read differently. */
    public FileForm with(String otherEncoding, String otherSeparator) {
        return new FileForm(otherEncoding, marked && otherEncoding.equals(encoding), otherSeparator, declared);
    }
}
