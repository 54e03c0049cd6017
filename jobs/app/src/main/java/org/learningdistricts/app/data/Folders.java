package org.learningdistricts.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that come and go with a load. */
public final class Folders {

    private Folders() {}

    /** A new folder in the program's temporary folder. */
    public static Path temporary(String prefix) throws IOException {
        return Files.createTempDirectory(prefix);
    }

    /** Deletes a folder with all that it holds, if it exists. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
