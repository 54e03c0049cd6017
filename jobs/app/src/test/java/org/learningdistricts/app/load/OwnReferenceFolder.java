package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.schemas.Schemas;

/**
 * A data folder, an inbox whose second unit the bundled reference data do not know, and a set that
 * knows it.
 */
abstract class OwnReferenceFolder {

    /** A commune of a made-up city, under a code that no unit of the bundled set has. */
    static final String COMMUNE = "99999";

    static final String BUNDLED = Schemas.bundled().referenceDigest();

    @TempDir Path folder;
    Path data;
    Path inbox;
    Path own;

    @BeforeEach
    void makeAnInboxAndAnOwnSet() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        own = ownSet("own");
        Sample.copy(
                Path.of("..", "..", "sample-input", "quarters"), Sample.QUARTER, "00008", inbox);
        Path quarter = inbox.resolve(Sample.QUARTER);
        Files.move(quarter.resolve("00008"), quarter.resolve(COMMUNE));
        try (Stream<Path> files = Files.list(quarter.resolve(COMMUNE))) {
            for (Path file : files.toList()) {
                replaceAll(file, "00008", COMMUNE);
            }
        }
        replaceAll(quarter.resolve("received.csv"), "00008", COMMUNE);
    }

    static void delete(Path set) throws IOException {
        try (Stream<Path> walk = Files.walk(set)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void replaceAll(Path file, String text, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, by));
    }

    Ldw load(Object... options) {
        return Ldw.run(
                Stream.of(
                                Stream.<Object>of("load", "--data", data),
                                Stream.of(options),
                                Stream.<Object>of(inbox))
                        .flatMap(part -> part)
                        .toArray());
    }

    void correct() throws IOException {
        Sample.correct(inbox, COMMUNE, 2);
    }

    /** A set with a commune that the bundled one lacks. */
    Path ownSet(String name) throws IOException {
        Path set = set(name);
        replace(set, "units.csv", "commune,00008,2025-07-01", "commune,99999,2025-07-01");
        replace(set, "unit_succession.csv", ",00008,Phường Ngọc Hà", ",99999,Phường Ngọc Hà");
        return set;
    }

    /** A copy of the bundled set. */
    Path set(String name) throws IOException {
        Path set = Files.createDirectories(folder.resolve(name));
        for (String path : Schemas.bundled().referencePaths()) {
            Schemas.bundled().copyTo(path, set.resolve(Path.of(path).getFileName()));
        }
        return set;
    }

    static void replace(Path set, String file, String text, String by) throws IOException {
        String before = Files.readString(set.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(set.resolve(file), before.replace(text, by));
    }

    static String digest(Path set) {
        return Schemas.withReference(set).referenceDigest();
    }

    static String name(Path set) {
        return digest(set).substring(0, 12);
    }

    String query(String sql) {
        return Ldw.run("query", "--data", data, "--csv", sql).out();
    }
}
