package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When submissions were received, by the list that comes with them. */
class ReceiptTimesTest {

    private static final LocalDateTime OPTION = LocalDateTime.of(2025, 9, 2, 0, 0);

    @TempDir Path inbox;
    private SentInbox sent = new SentInbox(Path.of(""));

    @BeforeEach
    void takeTheInbox() {
        sent = new SentInbox(inbox);
    }

    @Test
    void takesTheReceiptTimeFromTheListElseFromTheOptionElseNow() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.submission("2025-Q3/00004");
        sent.write(
                "2025-Q3/received.csv", "unit_code,received_at\n00097,2025-09-01T08:00:00+00:00\n");
        assertThat(sent.receive(Set.of(), OPTION, id -> false).submissions())
                .extracting(SubmissionSource::receivedAt)
                .containsExactly(OPTION, LocalDateTime.of(2025, 9, 1, 15, 0));
        assertThat(sent.receive(Set.of(), null, id -> false).submissions().get(0).receivedAt())
                .isEqualTo(SentInbox.NOW);
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
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time);
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions())
                .extracting(SubmissionSource::receivedAt)
                .containsExactly(LocalDateTime.of(2025, 9, 18, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-09", "09/10/2025", "9/10/2025"})
    void takesADayAloneForItsBeginning(String day) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n00097," + day + "\n");
        assertThat(sent.only().receivedAt()).isEqualTo(LocalDateTime.of(2025, 10, 9, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/18/2025", "31/9/2025", "18/9/25", "18/9/2025 25:00", "18/9/2025 9h"})
    void leavesAUnitWhoseReceiptTimeCannotBeRead(String time) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time);
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(SentInbox.told(delivery)).containsExactly("unreadable-receipt-time 2 " + time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00097,", "00097,\"  \"", "00097"})
    void takesAUnitWithAnEmptyReceiptTimeAsNotListed(String row) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n" + row + "\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions().get(0).receivedAt()).isEqualTo(OPTION);
        assertThat(sent.only().receivedAt()).isEqualTo(SentInbox.NOW);
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
        sent.submission("2025-Q3/00097");
        String cell = code.contains("=") ? "\"" + code + "\"" : code;
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n" + cell + ",2025-09-18\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(SentInbox.told(delivery)).containsExactly(finding);
        assertThat(delivery.submissions().get(0).receivedAt())
                .isEqualTo(LocalDateTime.of(2025, 9, 18, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "001", "Phường Hồng Hà", "7"})
    void saysThatAReceiptTimeIsOfNoUnitThatSubmits(String code) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n" + code + ",2025-09-18\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(SentInbox.told(delivery)).containsExactly("receipt-of-unknown-unit 2 " + code);
        assertThat(delivery.submissions().get(0).receivedAt()).isEqualTo(OPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2052-09-15", "0205-09-15", "15/9/1925 09:30", "2023-12-31", "2046-01-01"})
    void leavesAUnitWhoseReceiptTimeIsTooFarFromTheQuarter(String time) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n00097," + time + "\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(SentInbox.told(delivery)).containsExactly("implausible-receipt-time 2 " + time);
        assertThat(delivery.findings().get(0).expected()).isEqualTo("2024-01-01 … 2045-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-Q1, 001, 2024-12-15", "2025-Q3, 00097, 2045-12-31"})
    void takesTheFirstDayOfAWindowAndAYearLongAfter(String quarter, String unit, String day)
            throws IOException {
        sent.submission(quarter + "/" + unit);
        sent.write(quarter + "/received.csv", "unit_code,received_at\n" + unit + "," + day + "\n");
        assertThat(sent.receive(Set.of(), OPTION, id -> false).findings()).isEmpty();
        assertThat(sent.only().receivedAt().toLocalDate()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"09/10/2025", "9/10/2025 09:30", "09/10/2025 09:30:00", "12/9/2025 08:00"})
    void asksAboutTimesOfAListThatHasTheMonthFirst(String time) throws IOException {
        sent.submission("2025-Q3/00097");
        sent.submission("2025-Q3/00004");
        sent.submission("2025-Q3/00008");
        sent.write(
                "2025-Q3/received.csv",
                "unit_code,received_at\n00097,"
                        + time
                        + "\n99999,09/15/2025\n00004,25/09/2025\n00008,10/10/2025\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions())
                .extracting(source -> source.unit().code())
                .containsExactly("00004", "00008");
        assertThat(SentInbox.told(delivery))
                .containsExactly(
                        "month-first-receipt-times 2 " + time, "receipt-of-unknown-unit 3 99999");
        assertThat(delivery.findings().get(0).expected()).isEqualTo("09/15/2025");
    }

    @Test
    void leavesAUnitThatIsListedWithTwoReceiptTimes() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.submission("2025-Q3/00004");
        sent.write(
                "2025-Q3/received.csv",
                """
                unit_code,received_at
                00097,2025-09-18T09:30:00
                00004,2025-09-18T09:30:00
                00097,19/9/2025
                00097,18/9/2025 09:30
                """);
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions())
                .extracting(source -> source.unit().code())
                .containsExactly("00004");
        assertThat(SentInbox.told(delivery)).containsExactly("repeated-receipt-time 4 19/9/2025");
        assertThat(delivery.findings().get(0).expected())
                .isEqualTo("2025-09-18T09:30:00, dòng / row 2");
    }

    @Test
    void leavesAUnitThatIsListedOnceWithAReadableTimeAndOnceWithout() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write("2025-Q3/received.csv", "unit_code,received_at\n00097,x\n00097,2025-09-18\n");
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.submissions()).isEmpty();
        assertThat(SentInbox.told(delivery)).containsExactly("unreadable-receipt-time 2 x");
    }

    @Test
    void takesAUnitThatIsListedTwiceWithTheSameMoment() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.write(
                "2025-Q3/received.csv",
                """
                unit_code,received_at
                00097,18/9/2025 09:30
                00097,2025-09-18T02:30:00Z
                00097,
                """);
        Delivery delivery = sent.receive(Set.of(), OPTION, id -> false);
        assertThat(delivery.findings()).isEmpty();
        assertThat(delivery.submissions().get(0).receivedAt())
                .isEqualTo(LocalDateTime.of(2025, 9, 18, 9, 30));
    }

    @Test
    void tellsTheSameReceiptTimesOfTwoUnitsApart() throws IOException {
        sent.submission("2025-Q3/00097");
        sent.submission("2025-Q3/00004");
        String rows = "unit_code,received_at\n%1$s,2025-09-18\n%1$s,2025-09-19\n";
        sent.write("2025-Q3/received.csv", rows.formatted("00097"));
        String first = sent.receive(Set.of(), OPTION, id -> false).findings().get(0).id();
        sent.write("2025-Q3/received.csv", rows.formatted("00004"));
        String second = sent.receive(Set.of(), OPTION, id -> false).findings().get(0).id();
        assertThat(first).isNotEqualTo(second);
    }
}
