package dev.dailies.upload.service;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.upload.FileForm;
import dev.dailies.upload.FileProblem;
import dev.dailies.upload.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSnifferTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset GB = Charset.forName("GB18030");

    static Stream<Arguments> filesAsSpreadsheetsWriteThem() {
        var german = "prompt;duration\nEine Straße in Köln, früh am Morgen;5\nKühe auf der Weide;3\n";
        var french = "prompt,duration\nUn café à l'aube, été,5\nLa forêt enchantée,5\n";
        var chinese = "prompt,duration\n清晨的街道，镜头缓慢推进，阳光透过窗户洒在木地板上,5\n一只猫在屋顶上行走，远处是城市的天际线,3\n";
        return Stream.of(
                Arguments.of("plain", bytes("prompt,duration\nA kettle,5\n", UTF_8), form("UTF-8", false, ",")),
                Arguments.of("UTF-8 without a mark", bytes(french, UTF_8), form("UTF-8", false, ",")),
                Arguments.of("Excel's CSV UTF-8", bytes("\uFEFF" + french, UTF_8), form("UTF-8", true, ",")),
                Arguments.of(
                        "Excel's Unicode text",
                        bytes("\uFEFFprompt\tduration\nUn café\t5\n", UTF_16LE),
                        form("UTF-16LE", true, "\t")),
                Arguments.of(
                        "the same from a Mac of old",
                        bytes("\uFEFFprompt\tduration\nUn café\t5\n", UTF_16BE),
                        form("UTF-16BE", true, "\t")),
                Arguments.of("Excel's CSV in Germany", bytes(german, WINDOWS), form("windows-1252", false, ";")),
                Arguments.of("Excel's CSV in France", bytes(french, WINDOWS), form("windows-1252", false, ",")),
                Arguments.of("Excel's CSV in China", bytes(chinese, GB), form("GB18030", false, ",")),
                Arguments.of(
                        "with a declared separator",
                        bytes("sep=;\r\nprompt,x;duration\r\n", UTF_8),
                        new FileForm("UTF-8", false, ";", true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesAsSpreadsheetsWriteThem")
    void theFormOfAFileIsFound(String what, byte[] file, FileForm form) {
        assertThat(sniffed(file, 7).form()).isEqualTo(form);
        assertThat(sniffed(file, file.length).form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"prompt,a,b;c|,", "prompt;a;b,c|;", "\"one, two, three; four\";prompt|;", "prompt|,"})
    void theSeparatorIsTheMostFrequentOfTheFirstRowOutsideQuotes(String file, String separator) {
        assertThat(sniffed(file.getBytes(UTF_8), 64).form().separator()).isEqualTo(separator);
    }

    @Test
    void aLineBreakInAQuotedNameDoesNotEndTheFirstRow() {
        var file = "\"line\nbreak,,,\";prompt\na,b,c,d\n".getBytes(UTF_8);

        assertThat(sniffed(file, 64).form().separator()).isEqualTo(";");
    }

    @Test
    void whatIsNoCsvIsSaidInAWord() throws IOException {
        assertThat(problem(new byte[0])).isEqualTo(FileProblem.EMPTY_FILE);
        assertThat(problem(bytes("\uFEFF", UTF_8))).isEqualTo(FileProblem.EMPTY_FILE);
        assertThat(problem(zip("[Content_Types].xml"))).isEqualTo(FileProblem.EXCEL_WORKBOOK);
        assertThat(problem(zip("shots.csv"))).isEqualTo(FileProblem.ZIP_ARCHIVE);
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo(FileProblem.EXCEL_WORKBOOK);
        assertThat(problem(gzip(bytes("prompt\nA kettle\n", UTF_8)))).isEqualTo(FileProblem.COMPRESSED_FILE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noiseIsNoText(long seed) {
        var noise = new byte[4000];
        new Random(seed).nextBytes(noise);

        assertThat(problem(noise)).isEqualTo(FileProblem.NOT_TEXT);
    }

    @Test
    void oneBrokenByteAtTheEndOf200KilobytesMakesItNotUtf8() {
        var file = bytes("prompt\n" + "Un café à l'aube\n".repeat(12_000), UTF_8);
        assertThat(sniffed(file, 8192).form().encoding()).isEqualTo("UTF-8");

        var broken = Arrays.copyOf(file, file.length + 1);
        broken[file.length] = (byte) 0xE9;

        assertThat(sniffed(broken, 8192).form().encoding()).isNotEqualTo("UTF-8");
    }

    @Test
    void theSameBytesHaveTheSameHashHoweverTheyCome() {
        var file = bytes("prompt\nA kettle\n", UTF_8);

        assertThat(sniffed(file, 1).hash())
                .isEqualTo(sniffed(file, 100).hash())
                .isEqualTo("6f743e359c82fa3db4afe43806a7d9cedd47e10684843db3a77be99c451c98f3");
        assertThat(sniffed(bytes("prompt\nA kettle", UTF_8), 100).hash())
                .isNotEqualTo(sniffed(file, 100).hash());
    }

    private static FileProblem problem(byte[] file) {
        var refusal = sniffed(file, 1000).refusal();
        return refusal == null ? null : refusal.problem();
    }

    private static UploadedFile sniffed(byte[] file, int piece) {
        var sniffer = new FileSniffer();
        for (var at = 0; at < file.length; at += piece) {
            var next = Arrays.copyOfRange(file, at, Math.min(file.length, at + piece));
            sniffer.feed(next, next.length);
        }
        return sniffer.file("shots.csv");
    }

    private static FileForm form(String encoding, boolean marked, String separator) {
        return new FileForm(encoding, marked, separator, false);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes("prompt\nA kettle\n", UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
