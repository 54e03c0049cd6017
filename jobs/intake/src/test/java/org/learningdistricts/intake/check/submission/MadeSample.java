package org.learningdistricts.intake.check.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.reader.InstalledProgram;

/** Samples of checks that no version control system keeps: a link, a pipe, a large file. */
public enum MadeSample {
    /** A table that lies elsewhere. */
    LINK_NOT_FOLLOWED("link-not-followed") {
        @Override
        List<String> spoil(Path unit) throws IOException {
            Path target = Files.createFile(unit.resolveSibling(".secret.csv"));
            Files.createSymbolicLink(unit.resolve(SECOND), target);
            return List.of("link-not-followed,error," + SECOND + ",,");
        }
    },
    /** A table that never ends. */
    NOT_A_REGULAR_FILE("not-a-regular-file") {
        @Override
        List<String> spoil(Path unit) throws IOException {
            String pipe = unit.resolve(SECOND).toString();
            try {
                new ProcessBuilder(InstalledProgram.MKFIFO.require().toString(), pipe)
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of("not-a-regular-file,error," + SECOND + ",,");
        }
    },
    /** One fault more than is listed of a rule. */
    FINDINGS_NOT_LISTED("findings-not-listed") {
        @Override
        List<String> spoil(Path unit) throws IOException {
            Path centres = unit.resolve("learning_centres.csv");
            List<String> rows = new ArrayList<>(Files.readAllLines(centres));
            List<String> expected = new ArrayList<>();
            int kept = rows.size() - 1;
            for (int i = 1; i <= LISTED + 1; i++) {
                rows.add("M-%d,00097,,Trung tâm %d,yes,yes,yes,yes,yes,many,0".formatted(i, i));
                if (i <= LISTED) {
                    expected.add(
                            "wrong-type,error,learning_centres.csv," + rows.size() + ",classes");
                }
            }
            expected.add("findings-not-listed,info,,,");
            Files.write(centres, rows);
            Path totals = unit.resolve("totals.csv");
            Files.writeString(
                    totals,
                    Files.readString(totals)
                            .replace(
                                    "learning_centres," + kept + ",",
                                    "learning_centres," + (rows.size() - 1) + ","));
            return expected;
        }
    };

    private static final Path CLEAN = Path.of("../../sample-input/quarters/2025-Q3/00097");

    /** The Vietnamese name of a table that the submission holds under another name. */
    private static final String SECOND = "Biết chữ.csv";

    private static final int LISTED = 10_000;

    private final String rule;

    MadeSample(String rule) {
        this.rule = rule;
    }

    /** The rule that it shows. */
    public String rule() {
        return rule;
    }

    /** Makes its inbox, and tells the findings of it as a sample's {@code expected.csv} does. */
    List<String> make(Path inbox) throws IOException {
        Path unit = Files.createDirectories(inbox.resolve("2025-Q3/00097"));
        try (Stream<Path> files = Files.list(CLEAN)) {
            for (Path file : files.toList()) {
                Files.copy(file, unit.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                unit.resolveSibling("received.csv"),
                "unit_code,received_at\n00097,2025-09-18T09:30:00\n");
        return spoil(unit);
    }

    abstract List<String> spoil(Path unit) throws IOException;
}
