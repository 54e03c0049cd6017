package org.learningdistricts.answers.annotated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Inboxes with submissions of the sample. */
final class Sent {

    private static final Path SAMPLES = Path.of("../../sample-input");

    private Sent() {}

    /** The inbox of the sample that breaks a rule. */
    static Path sample(String kind, String rule) {
        return SAMPLES.resolve(kind).resolve(rule);
    }

    /** The inboxes of all samples that break or touch a rule. */
    static Stream<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (String kind : List.of("rejected", "warned")) {
            try (Stream<Path> listed = Files.list(SAMPLES.resolve(kind))) {
                listed.filter(Files::isDirectory).sorted().forEach(samples::add);
            }
        }
        return samples.stream();
    }

    /** An inbox with a copy of one unit's submission of a quarter. */
    static Path copy(String quarter, String unit, Path inbox) throws IOException {
        Path from = SAMPLES.resolve("quarters").resolve(quarter);
        Path to = Files.createDirectories(inbox.resolve(quarter));
        if (Files.isDirectory(from.resolve(unit))) {
            FileSystemUtils.copyRecursively(from.resolve(unit), to.resolve(unit));
        } else {
            Files.copy(from.resolve(unit), to.resolve(unit));
        }
        return inbox;
    }

    /** Replaces a text in a file of an inbox; it must be there. */
    static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException("expected " + text + " in " + file);
        }
        Files.writeString(file, before.replace(text, by));
    }
}
