package org.learningdistricts.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir Path folder;

    @Test
    void tellsOncePerChangeWhatCannotBeReadOrWritten() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path data = folder.resolve("made/later/data");
        FolderWatch watch = new FolderWatch(data, List.of(inbox));
        assertThat(watch.changes()).isEmpty();

        Files.delete(inbox);
        assertThat(watch.changes()).singleElement().asString().contains(inbox.toString());
        assertThat(watch.changes()).isEmpty();

        Files.writeString(folder.resolve("made"), "a file in its place");
        assertThat(watch.changes())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("cannot write to data folder " + data);

        Files.createDirectory(inbox);
        Files.delete(folder.resolve("made"));
        assertThat(watch.changes())
                .containsExactly("đọc và ghi được trở lại / can be read and written again");
        assertThat(watch.changes()).isEmpty();
    }
}
