package dev.dailies;

import static dev.dailies.Uploads.problem;
import static dev.dailies.Uploads.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An uploaded file")
class UploadFileIT {

    private final Uploads uploads = Uploads.of(Portal.onPostgres(), DemoKeys.DEMO_TEAM);

    static Stream<Arguments> unreadable() throws IOException {
        var noise = new byte[10_000];
        new Random(42).nextBytes(noise);
        var endless = new byte[50 << 20];
        Arrays.fill(endless, (byte) 'x');
        System.arraycopy("prompt\n".getBytes(UTF_8), 0, endless, 0, 7);
        return Stream.of(
                Arguments.of("of no bytes", new byte[0], "empty_file"),
                Arguments.of("of Excel's own kind", zip("xl/workbook.xml"), "excel_workbook"),
                Arguments.of("in a ZIP", zip("shots.csv"), "zip_archive"),
                Arguments.of("of noise", noise, "not_text"),
                Arguments.of("without prompts", bytes("text,duration\nA kettle,5\n"), "no_prompt_column"),
                Arguments.of("with two columns of prompts", bytes("prompt,Prompt\na,b\n"), "duplicate_column"),
                Arguments.of("with a header alone", bytes("prompt,duration\n\n"), "no_rows"),
                Arguments.of("of one cell of 50 MB", endless, "cell_too_large"),
                Arguments.of("with a broken quote", bytes("prompt\n\"A \"kettle\" here\"\n"), "broken_quotes"));
    }

    @ParameterizedTest(name = "{0} is refused as {2}")
    @MethodSource("unreadable")
    void isRefusedInOneSentence(String what, byte[] file, String code) {
        var upload = uploads.checked(file);

        assertThat(upload.getString("status")).isEqualTo("refused");
        assertThat(problem(upload)).isEqualTo(code);
        assertThat(upload.getJsonObject("error").getString("message"))
                .doesNotContain("Exception")
                .endsWith(".");
    }

    @Test
    @DisplayName("of more than 50 MB is 413, and nothing of it is kept")
    void isTooLarge() {
        var answer = uploads.send(new byte[(50 << 20) + 1], "");

        assertThat(Refused.in(answer)).isEqualTo(new Refused(413, "file_too_large"));
    }

    static Stream<Arguments> spreadsheets() {
        var rows = "prompt;duration;note\r\nUn café à l'aube [fail:internal_error];1;=SUM(A1)\r\n";
        return Stream.of(
                Arguments.of("Excel's CSV UTF-8", "\uFEFF" + rows, "UTF-8", ";"),
                Arguments.of("Excel's Unicode text", "\uFEFF" + rows.replace(';', '\t'), "UTF-16LE", "\t"),
                Arguments.of("Excel's CSV in France", rows, "windows-1252", ";"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spreadsheets")
    @DisplayName("comes back in its own encoding, with its own separator, and without a formula")
    void comesBackAsItCame(String what, String text, String encoding, String separator) {
        var charset = Charset.forName(encoding);
        var upload = uploads.checked(text.getBytes(charset));

        assertThat(upload.getString("encoding")).isEqualTo(encoding);
        assertThat(upload.getString("separator")).isEqualTo(separator);
        assertThat(rows(upload, "good")).isEqualTo(1);
        var results = new String(uploads.file(upload.getString("id"), "results").bytes(), charset);
        assertThat(results)
                .startsWith(text.substring(0, text.indexOf('\r')) + separator + "task_id")
                .contains("Un café à l'aube")
                .contains(separator + "'=SUM(A1)" + separator);
        uploads.told(upload.getString("id"), "cancel");
    }

    @Test
    @DisplayName("of 100,000 rows is staged, and its price is known, while nothing is held")
    void of100000RowsIsStaged() {
        var before = new Member(uploads.api()).money();
        var file = new StringBuilder("prompt,duration,reference\n");
        IntStream.rangeClosed(1, 100_000)
                .forEach(row -> file.append("A kettle by a bright window in take ")
                        .append(row)
                        .append(",1,S")
                        .append(row)
                        .append('\n'));

        var upload = uploads.checked(file.toString());

        assertThat(upload.getString("status")).isEqualTo("ready");
        assertThat(rows(upload, "good")).isEqualTo(100_000);
        assertThat(upload.getString("price")).isEqualTo("7000.00");
        assertThat(new Member(uploads.api()).money()).isEqualTo(before);
        uploads.told(upload.getString("id"), "cancel");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes("prompt\nA kettle\n"));
        }
        return bytes.toByteArray();
    }
}
