package dev.dailies.task.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoFolderTest {

    private static final String ID = "task_0123456789abcd";

    @TempDir
    Path folder;

    private VideoStore store;

    @BeforeEach
    void open() {
        store = new VideoFolder(folder, new VideoParts(folder));
    }

    @Test
    void theFilesOfOthersAreNeverForgotten() throws IOException {
        Files.writeString(folder.resolve("holiday.mp4"), "us on the beach");
        Files.writeString(folder.resolve("task_list.txt"), "buy milk");

        store.removeOlderThan(Instant.MAX, Instant.MAX);

        assertThat(folder).isDirectoryContaining("glob:**/holiday.mp4").isDirectoryContaining("glob:**/task_list.txt");
    }

    @Test
    void aVideoThatCannotBeKeptLeavesNothingBehind() throws IOException {
        var part = Files.writeString(store.part(ID), "ftyp");
        Files.writeString(folder.resolve("cd"), "in the way of the folder for it");

        assertThatIOException().isThrownBy(() -> store.keep(ID, part));

        assertThat(part).doesNotExist();
    }

    @Test
    void aFolderThatWentAwayIsSaid() throws IOException {
        Files.delete(folder);

        assertThat(store.trouble()).hasValue("the folder " + folder + " cannot be written to");
    }
}
