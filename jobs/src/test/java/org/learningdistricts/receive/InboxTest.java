package org.learningdistricts.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.schemas.Schemas;

class InboxTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 18, 9, 30);
    private static final Schemas SCHEMAS = Schemas.bundled();

    @TempDir Path inbox;

    @Test
    void takesTheReceiptTimeFromTheListElseFromTheOptionElseNow() throws IOException {
        submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097,2025-09-01T08:00:00+00:00\n");
        LocalDateTime option = LocalDateTime.of(2025, 9, 2, 0, 0);
        assertThat(receive(Set.of(), option, id -> false).submissions())
                .extracting(SubmissionSource::receivedAt)
                .containsExactly(option, LocalDateTime.of(2025, 9, 1, 15, 0));
        assertThat(receive(Set.of(), null, id -> false).submissions().get(0).receivedAt())
                .isEqualTo(NOW);
    }

    @Test
    void leavesUnknownFilesOutOfTheDigest() throws IOException {
        submission("2025-Q3/00097");
        String before = only().digest();
        write("2025-Q3/00097/Thumbs.db", "noise");
        write("2025-Q3/00097/~$literacy.csv", "noise");
        assertThat(only().digest()).isEqualTo(before);
        assertThat(only().ignored()).containsExactly("Thumbs.db", "~$literacy.csv");
    }

    @Test
    void changesTheDigestWithAByteAndWithAName() throws IOException {
        submission("2025-Q3/00097");
        String before = only().digest();
        write("2025-Q3/00097/cover.csv", "field,value\n ");
        String changed = only().digest();
        Files.move(
                inbox.resolve("2025-Q3/00097/cover.csv"), inbox.resolve("2025-Q3/00097/Bìa.csv"));
        assertThat(Set.of(before, changed, only().digest())).hasSize(3);
    }

    @Test
    void takesOneOfTwoFormsIfTheOtherIsKnown() throws IOException {
        submission("2025-Q3/00097");
        String known = only().submissionId();
        write("2025-Q3/00097.zip", "PK");
        assertThat(receive(Set.of(), null, known::equals).submissions()).hasSize(2);
        assertThat(rules(receive(Set.of(), null, id -> false))).containsExactly("two-forms");
    }

    @Test
    void findsUnitsThatDoNotSubmitForTheQuarter() throws IOException {
        submission("2025-Q3/001");
        submission("2025-Q1/00037");
        submission("2024-Q4/001");
        Delivery delivery = receive(Set.of(), null, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(delivery.findings())
                .extracting(f -> f.rule() + " " + f.file())
                .containsExactly(
                        "quarter-not-open 2024-Q4",
                        "unknown-unit 2025-Q1/00037",
                        "unknown-unit 2025-Q3/001");
    }

    @Test
    void looksOnlyAtTheQuartersAskedFor() throws IOException {
        submission("2025-Q1/001");
        submission("2025-Q3/00097");
        assertThat(receive(Set.of(Quarter.parse("2025-Q1")), null, id -> false).submissions())
                .extracting(source -> source.quarter().toString())
                .containsExactly("2025-Q1");
    }

    @Test
    void refusesAQuarterWhoseWindowHasNotOpened() throws IOException {
        submission("2025-Q4/00097");
        LocalDateTime before = LocalDateTime.of(2025, 9, 14, 23, 59, 59);
        assertThat(rules(receive(Set.of(), before, id -> false)))
                .containsExactly("quarter-not-open");
        LocalDateTime opening = LocalDateTime.of(2025, 9, 15, 0, 0);
        assertThat(receive(Set.of(), opening, id -> false).submissions()).hasSize(1);
    }

    @Test
    void namesAMissingInbox() {
        Path missing = inbox.resolve("none");
        assertThatThrownBy(() -> receive(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }

    private void submission(String folder) throws IOException {
        write(folder + "/cover.csv", "field,value\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SubmissionSource only() {
        return receive(Set.of(), null, id -> false).submissions().get(0);
    }

    private static List<String> rules(Delivery delivery) {
        return delivery.findings().stream().map(Finding::rule).toList();
    }

    private Delivery receive(Path folder) {
        return inbox().receive(folder, Set.of(), null, NOW, id -> false);
    }

    private Delivery receive(
            Set<Quarter> quarters, LocalDateTime receivedAt, Predicate<String> isKnown) {
        return inbox().receive(inbox, quarters, receivedAt, NOW, isKnown);
    }

    private static Inbox inbox() {
        return new Inbox(
                Reference.load(SCHEMAS), Contracts.load(SCHEMAS), CheckCatalogue.load(SCHEMAS));
    }
}
