package dev.dailies.upload.service;

import dev.dailies.upload.FileForm;
import dev.dailies.upload.FileProblem;
import dev.dailies.upload.FileRefusal;
import dev.dailies.upload.UploadedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Looks at a file while it arrives, and says at its end how it is written, or why it cannot be read. It keeps the first
 * 64 KiB and no more.
 */
final class FileSniffer {

    private static final int HEAD = 64 << 10;
    private static final String USUAL_ELSEWHERE = "windows-1252";

    private final MessageDigest digest = sha256();
    private final UniversalDetector detector = new UniversalDetector();
    private final Utf8Check utf8 = new Utf8Check();
    private byte[] head = new byte[0];
    private long bytes;
    private boolean controls;

    void feed(byte[] piece, int length) {
        if (head.length < HEAD) {
            var at = head.length;
            head = Arrays.copyOf(head, Math.min(HEAD, at + length));
            System.arraycopy(piece, 0, head, at, head.length - at);
        }
        bytes += length;
        digest.update(piece, 0, length);
        utf8.feed(piece, length);
        detector.handleData(piece, 0, length);
        for (var i = 0; i < length && !controls; i++) {
            controls = isControl(piece[i]);
        }
    }

    long bytes() {
        return bytes;
    }

    /** To be asked once, at the end. */
    UploadedFile file(String name) {
        detector.dataEnd();
        var hash = HexFormat.of().formatHex(digest.digest());
        var mark = ByteOrderMark.of(head);
        var problem = problem(mark);
        if (problem.isPresent()) {
            return new UploadedFile(name, hash, bytes, null, FileRefusal.of(problem.get()));
        }
        var encoding = mark.map(ByteOrderMark::encoding).orElseGet(this::encoding);
        var start = mark.map(ByteOrderMark::length).orElse(0);
        var text = new String(head, start, head.length - start, Charset.forName(encoding));
        var declared = Separators.declared(text);
        var separator = declared.orElseGet(() -> Separators.found(text));
        return new UploadedFile(
                name, hash, bytes, new FileForm(encoding, mark.isPresent(), separator, declared.isPresent()), null);
    }

    private Optional<FileProblem> problem(Optional<ByteOrderMark> mark) {
        if (bytes <= mark.map(ByteOrderMark::length).orElse(0)) {
            return Optional.of(FileProblem.EMPTY_FILE);
        }
        if (begins(0x50, 0x4B, 0x03, 0x04)) {
            var inside = new String(head, StandardCharsets.ISO_8859_1);
            return Optional.of(
                    inside.contains("[Content_Types].xml") || inside.contains("xl/")
                            ? FileProblem.EXCEL_WORKBOOK
                            : FileProblem.ZIP_ARCHIVE);
        }
        if (begins(0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(FileProblem.EXCEL_WORKBOOK);
        }
        if (begins(0x1F, 0x8B) || begins('B', 'Z', 'h') || begins(0xFD, '7', 'z') || begins('7', 'z', 0xBC)) {
            return Optional.of(FileProblem.COMPRESSED_FILE);
        }
        var wide = mark.filter(found -> found != ByteOrderMark.UTF_8).isPresent();
        return controls && !wide ? Optional.of(FileProblem.NOT_TEXT) : Optional.empty();
    }

    /** UTF-8 if it can be that, for hardly anything else can; else what its letters look like. */
    private String encoding() {
        if (utf8.holds()) {
            return "UTF-8";
        }
        var likely = detector.getDetectedCharset();
        return likely == null || likely.startsWith("UTF") || !Charset.isSupported(likely)
                ? USUAL_ELSEWHERE
                : Charset.forName(likely).name();
    }

    private boolean begins(int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** No text has these: line ends, tabs, form feeds and the end mark of DOS apart. */
    private static boolean isControl(byte one) {
        return one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1A;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
