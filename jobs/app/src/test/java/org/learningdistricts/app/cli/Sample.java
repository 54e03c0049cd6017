package org.learningdistricts.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small inboxes made of the sample input. */
public final class Sample {

    public static final String QUARTER = "2025-Q3";
    public static final String UNIT = "00097";

    private static final Path INPUT = Path.of("..", "..", "sample-input");

    private Sample() {}

    /** An inbox with a few units of 2025-Q3. */
    public static Path inbox(Path folder, String... units) throws IOException {
        Path quarter = Files.createDirectories(folder.resolve(QUARTER));
        Path from = INPUT.resolve("quarters").resolve(QUARTER);
        Files.copy(from.resolve("received.csv"), quarter.resolve("received.csv"));
        for (String unit : units) {
            copy(from.resolve(unit), quarter.resolve(unit));
        }
        return folder;
    }

    /** Copies a unit's submission to an inbox. */
    public static void copy(Path quarters, String quarter, String unit, Path inbox)
            throws IOException {
        copy(quarters.resolve(quarter).resolve(unit), inbox.resolve(quarter).resolve(unit));
    }

    /** The sample that breaks one rule. */
    public static Path rejected(String rule) {
        return INPUT.resolve("rejected").resolve(rule);
    }

    /** Replaces a text in a file of a unit's submission; it must be there. */
    public static void replace(Path inbox, String unit, String file, String text, String by)
            throws IOException {
        Path path = inbox.resolve(QUARTER).resolve(unit).resolve(file);
        String before = Files.readString(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException("expected " + text + " in " + path);
        }
        Files.writeString(path, before.replace(text, by));
    }

    /** Makes the next version of a unit's submission out of the one in an inbox. */
    public static void correct(Path inbox, String unit, int sequence) throws IOException {
        Path cover = inbox.resolve(QUARTER).resolve(unit).resolve("cover.csv");
        List<String> lines =
                Files.readAllLines(cover).stream()
                        .map(line -> line.startsWith("sequence,") ? "sequence," + sequence : line)
                        .toList();
        Files.write(cover, lines);
    }

    /** Every file of a folder with its bytes, as text. */
    public static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String text =
                        Files.isRegularFile(path)
                                ? HexFormat.of().formatHex(Files.readAllBytes(path))
                                : "folder";
                contents.put(folder.relativize(path).toString(), text);
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
