package org.learningdistricts.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that are kept are those that the program makes, to the byte. */
class KeptSamplesTest {

    private static final Path KEPT = Path.of("");

    @TempDir private Path made;

    @Test
    void areMadeAgainToTheByte() throws IOException {
        MakeSamples.write(made);

        TreeSet<Path> files = new TreeSet<>(files(made));
        files.addAll(files(KEPT));
        List<String> differences = new ArrayList<>();
        for (Path file : files) {
            if (!Files.exists(KEPT.resolve(file))) {
                differences.add(file + " is not kept");
            } else if (!Files.exists(made.resolve(file))) {
                differences.add(file + " is not made");
            } else if (Files.mismatch(made.resolve(file), KEPT.resolve(file)) >= 0) {
                differences.add(file + " differs");
            }
        }
        assertThat(differences)
                .as("make the samples again and look at what changes, see README.md")
                .isEmpty();
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of(
                        "quarters",
                        "later",
                        "rejected",
                        "warned",
                        "reviewed",
                        "previewed",
                        "people")) {
            try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                paths.filter(Files::isRegularFile).map(root::relativize).forEach(files::add);
            }
        }
        return files;
    }
}
