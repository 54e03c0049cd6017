package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.learningdistricts.intake.Bundled;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.reader.file.ReadLimits;

/** An inbox that a test fills and receives. */
final class SentInbox {

    /** When it is received. */
    static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 18, 9, 30);

    private final Path folder;

    SentInbox(Path folder) {
        this.folder = folder;
    }

    /** Adds a submission of a unit, such as {@code 2025-Q3/00097}. */
    void submission(String unit) throws IOException {
        write(unit + "/cover.csv", "field,value\n");
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The first submission that is received. */
    SubmissionSource only() {
        return receive(Set.of(), null, id -> false).submissions().get(0);
    }

    Delivery receive(Set<Quarter> quarters, LocalDateTime receivedAt, Predicate<String> isKnown) {
        return new Inbox(
                        Bundled.REFERENCE, Bundled.CONTRACTS, Bundled.CATALOGUE, ReadLimits.DEFAULT)
                .receive(folder, new Reception(quarters, receivedAt, NOW, Duration.ZERO, isKnown));
    }

    static List<String> rules(Delivery delivery) {
        return delivery.findings().stream().map(Finding::rule).toList();
    }

    /** Rule, row and value of each finding. */
    static List<String> told(Delivery delivery) {
        return delivery.findings().stream()
                .map(finding -> finding.rule() + " " + finding.row() + " " + finding.value())
                .toList();
    }
}
