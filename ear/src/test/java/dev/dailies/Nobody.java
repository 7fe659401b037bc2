package dev.dailies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/** A user of this machine who owns nothing: what is installed is read-only to them. Only root can become that. */
final class Nobody {

    static final String NAME = "nobody";

    private static final Path PROGRAM = Path.of("/usr/bin/setpriv");

    private Nobody() {}

    static boolean isPossible() {
        var server = Path.of("target/server").toAbsolutePath();
        return System.getProperty("user.name").equals("root")
                && Files.isExecutable(PROGRAM)
                && Stream.iterate(server, Path::getParent)
                        .takeWhile(folder -> folder != null)
                        .allMatch(Nobody::mayEnter);
    }

    /** What to put in front of a command, so that Nobody runs it; this folder is theirs. Nothing, where it cannot be done. */
    static List<String> at(Path home) {
        if (!isPossible()) {
            return List.of();
        }
        try {
            Files.createDirectories(home);
            Files.setOwner(
                    home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NAME));
            return List.of(PROGRAM.toString(), "--reuid=" + NAME, "--regid=nogroup", "--clear-groups");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayEnter(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
