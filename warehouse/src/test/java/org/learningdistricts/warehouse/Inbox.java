package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads clean CSV submissions from an inbox of folders, believing everything in them. */
final class Inbox {

    private static final Set<String> NOT_DATASETS = Set.of("cover", "totals", "received");

    private Inbox() {}

    /** The submissions of two quarters with results worked out independently. */
    static List<Sent> conformance() throws IOException {
        return read(Path.of("..", "sample-input", "conformance", "inbox"));
    }

    /** A lake of those, of one load. */
    static LakeFixture conformanceLake(Path root) throws Exception {
        Sent[] submissions = conformance().toArray(Sent[]::new);
        return new LakeFixture(root).load("l1", "2025-10-01T08:00", submissions);
    }

    static List<Sent> read(Path inbox) throws IOException {
        List<Sent> submissions = new ArrayList<>();
        for (Path quarter : entries(inbox)) {
            for (Path unit : entries(quarter)) {
                if (Files.isDirectory(unit)) {
                    submissions.add(submission(name(quarter), unit));
                }
            }
        }
        return submissions;
    }

    private static Sent submission(String quarter, Path unit) throws IOException {
        String code = name(unit);
        String digest = "d".repeat(59) + code;
        Sent sent =
                code.length() == 3
                        ? Sent.district(quarter, code, digest)
                        : Sent.commune(quarter, code, digest);
        int month = Integer.parseInt(quarter.substring(6)) * 3;
        int year = Integer.parseInt(quarter.substring(0, 4));
        sent = sent.receivedAt(LocalDateTime.of(year, month, 18, 9, 0).toString());
        for (Path file : entries(unit)) {
            String dataset = name(file).replace(".csv", "");
            if (!NOT_DATASETS.contains(dataset)) {
                sent = sent.with(dataset, Files.readString(file).stripTrailing());
            }
        }
        return sent;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }
}
