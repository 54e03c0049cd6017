package org.learningdistricts.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.schemas.Schemas;

class InboxTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 9, 18, 9, 30);
    private static final LocalDateTime OPTION = LocalDateTime.of(2025, 9, 2, 0, 0);
    private static final Schemas SCHEMAS = Schemas.bundled();

    @TempDir Path inbox;

    @Test
    void takesTheReceiptTimeFromTheListElseFromTheOptionElseNow() throws IOException {
        submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097,2025-09-01T08:00:00+00:00\n");
        assertThat(receive(Set.of(), OPTION, id -> false).submissions())
                .extracting(SubmissionSource::receivedAt)
                .containsExactly(OPTION, LocalDateTime.of(2025, 9, 1, 15, 0));
        assertThat(receive(Set.of(), null, id -> false).submissions().get(0).receivedAt())
                .isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-18T09:30:00",
                "2025-09-18 09:30",
                "2025-09-18T02:30:00Z",
                "18/09/2025 09:30",
                "18/9/2025 09:30:00",
                "  18/09/2025 09:30  ",
                " \"  2025-09-18 09:30 \" "
            })
    void readsAReceiptTimeInEveryFormThatPeopleWrite(String time) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time);
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions())
                .extracting(SubmissionSource::receivedAt)
                .containsExactly(LocalDateTime.of(2025, 9, 18, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-09", "09/10/2025", "9/10/2025"})
    void takesADayAloneForItsBeginning(String day) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097," + day + "\n");
        assertThat(only().receivedAt()).isEqualTo(LocalDateTime.of(2025, 10, 9, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/18/2025", "31/9/2025", "18/9/25", "18/9/2025 25:00", "18/9/2025 9h"})
    void leavesAUnitWhoseReceiptTimeCannotBeRead(String time) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time);
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(told(delivery)).containsExactly("unreadable-receipt-time 2 " + time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00097,", "00097,\"  \"", "00097"})
    void takesAUnitWithAnEmptyReceiptTimeAsNotListed(String row) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n" + row + "\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions().get(0).receivedAt()).isEqualTo(OPTION);
        assertThat(only().receivedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "97 | leading-zeros 2 97",
                "=\"\"00097\"\" | unusual-characters 2 =\"00097\"",
                "'00097 | unusual-characters 2 '00097"
            })
    void takesACodeThatASpreadsheetChanged(String code, String finding) throws IOException {
        submission("2025-Q3/00097");
        String cell = code.contains("=") ? "\"" + code + "\"" : code;
        write("2025-Q3/received.csv", "unit_code,received_at\n" + cell + ",2025-09-18\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(told(delivery)).containsExactly(finding);
        assertThat(delivery.submissions().get(0).receivedAt())
                .isEqualTo(LocalDateTime.of(2025, 9, 18, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "001", "Phường Hồng Hà", "7"})
    void saysThatAReceiptTimeIsOfNoUnitThatSubmits(String code) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n" + code + ",2025-09-18\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(told(delivery)).containsExactly("receipt-of-unknown-unit 2 " + code);
        assertThat(delivery.submissions().get(0).receivedAt()).isEqualTo(OPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2052-09-15", "0205-09-15", "15/9/1925 09:30", "2023-12-31", "2046-01-01"})
    void leavesAUnitWhoseReceiptTimeIsTooFarFromTheQuarter(String time) throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time + "\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(told(delivery)).containsExactly("implausible-receipt-time 2 " + time);
        assertThat(delivery.findings().get(0).expected()).isEqualTo("2024-01-01 … 2045-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-Q1, 001, 2024-12-15", "2025-Q3, 00097, 2045-12-31"})
    void takesTheFirstDayOfAWindowAndAYearLongAfter(String quarter, String unit, String day)
            throws IOException {
        submission(quarter + "/" + unit);
        write(quarter + "/received.csv", "unit_code,received_at\n" + unit + "," + day + "\n");
        assertThat(receive(Set.of(), OPTION, id -> false).findings()).isEmpty();
        assertThat(only().receivedAt().toLocalDate()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"09/10/2025", "9/10/2025 09:30", "09/10/2025 09:30:00", "12/9/2025 08:00"})
    void asksAboutTimesOfAListThatHasTheMonthFirst(String time) throws IOException {
        submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        submission("2025-Q3/00008");
        write(
                "2025-Q3/received.csv",
                "unit_code,received_at\n00097,"
                        + time
                        + "\n99999,09/15/2025\n00004,25/09/2025\n00008,10/10/2025\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions())
                .extracting(source -> source.unit().code())
                .containsExactly("00004", "00008");
        assertThat(told(delivery))
                .containsExactly(
                        "month-first-receipt-times 2 " + time, "receipt-of-unknown-unit 3 99999");
        assertThat(delivery.findings().get(0).expected()).isEqualTo("09/15/2025");
    }

    @Test
    void leavesAUnitThatIsListedWithTwoReceiptTimes() throws IOException {
        submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        write(
                "2025-Q3/received.csv",
                """
                unit_code,received_at
                00097,2025-09-18T09:30:00
                00004,2025-09-18T09:30:00
                00097,19/9/2025
                00097,18/9/2025 09:30
                """);
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions())
                .extracting(source -> source.unit().code())
                .containsExactly("00004");
        assertThat(told(delivery)).containsExactly("repeated-receipt-time 4 19/9/2025");
        assertThat(delivery.findings().get(0).expected())
                .isEqualTo("2025-09-18T09:30:00, dòng / row 2");
    }

    @Test
    void leavesAUnitThatIsListedOnceWithAReadableTimeAndOnceWithout() throws IOException {
        submission("2025-Q3/00097");
        write("2025-Q3/received.csv", "unit_code,received_at\n00097,x\n00097,2025-09-18\n");
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(told(delivery)).containsExactly("unreadable-receipt-time 2 x");
    }

    @Test
    void takesAUnitThatIsListedTwiceWithTheSameMoment() throws IOException {
        submission("2025-Q3/00097");
        write(
                "2025-Q3/received.csv",
                """
                unit_code,received_at
                00097,18/9/2025 09:30
                00097,2025-09-18T02:30:00Z
                00097,
                """);
        Delivery delivery = receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions().get(0).receivedAt())
                .isEqualTo(LocalDateTime.of(2025, 9, 18, 9, 30));
    }

    @Test
    void tellsTheSameReceiptTimesOfTwoUnitsApart() throws IOException {
        submission("2025-Q3/00097");
        submission("2025-Q3/00004");
        String rows = "unit_code,received_at\n%1$s,2025-09-18\n%1$s,2025-09-19\n";
        write("2025-Q3/received.csv", rows.formatted("00097"));
        String first = receive(Set.of(), OPTION, id -> false).findings().get(0).id();
        write("2025-Q3/received.csv", rows.formatted("00004"));
        String second = receive(Set.of(), OPTION, id -> false).findings().get(0).id();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void leavesUnknownFilesOutOfTheDigest() throws IOException {
        submission("2025-Q3/00097");
        String before = only().digest();
        write("2025-Q3/00097/Thumbs.db", "noise");
        write("2025-Q3/00097/~$literacy.csv", "noise");
        assertThat(only().digest()).isEqualTo(before);
        assertThat(only().remarks())
                .extracting(remark -> remark.rule() + " " + remark.file())
                .containsExactly("ignored-file Thumbs.db", "ignored-file ~$literacy.csv");
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

    private static List<String> told(Delivery delivery) {
        return delivery.findings().stream()
                .map(finding -> finding.rule() + " " + finding.row() + " " + finding.value())
                .toList();
    }

    private Delivery receive(Path folder) {
        return inbox().receive(
                        folder, new Reception(Set.of(), null, NOW, Duration.ZERO, id -> false));
    }

    private Delivery receive(
            Set<Quarter> quarters, LocalDateTime receivedAt, Predicate<String> isKnown) {
        return inbox().receive(
                        inbox, new Reception(quarters, receivedAt, NOW, Duration.ZERO, isKnown));
    }

    private static Inbox inbox() {
        return new Inbox(
                Reference.load(SCHEMAS),
                Contracts.load(SCHEMAS),
                CheckCatalogue.load(SCHEMAS),
                ReadLimits.DEFAULT);
    }
}
