package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** The same bytes with several receipt times, in loads of their own. */
@Tag("slow")
class EarlierReceiptTest {

    private static final String STATUS =
            "select status, version, current_version, received_at, is_on_time, findings_error,"
                    + " findings_warning from reporting.submission_status"
                    + " where unit_code = '00097'";
    private static final String TIMED =
            "select rule, value from reporting.finding where unit_code = '00097' and rule in"
                    + " ('late', 'after-last-day') order by 1";

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void nameTheDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void isNoLongerLateOnceAnEarlierTimeComes() throws IOException {
        Path late = accepted("late", "2025-09-25T08:00:00");
        Path early = accepted("early", "2025-09-18T08:00:00");
        Path other = folder.resolve("other");
        load(data, late);
        assertThat(rows(STATUS))
                .containsExactly("accepted_with_warnings,1,1,2025-09-25 08:00:00,false,0,1");
        String recorded = known();

        Ldw again = load(data, early);

        assertThat(again.out())
                .contains("2025-09-25 08:00:00 → 2025-09-18 08:00:00", "earlier time of receipt");
        assertThat(rows(STATUS)).containsExactly("accepted,1,1,2025-09-18 08:00:00,true,0,0");
        assertThat(rows(TIMED)).isEmpty();
        assertThat(known()).isEqualTo(recorded);
        load(other, early);
        assertThat(load(other, late).out()).contains("nothing new");
        assertThat(load(data, late, early).out()).contains("nothing new");
        assertSame(other);
        Map<String, List<String>> answers = Delivered.answers(data);
        assertThat(answers).hasSize(1);
        String answer = answers.keySet().iterator().next();
        assertThat(answer).contains("20250918-080000-");
        for (String form : List.of("report.json", "report.html", "findings.csv")) {
            assertThat(data.resolve("reports").resolve(answer).resolve(form))
                    .hasSameTextualContentAs(
                            other.resolve("reports").resolve(answer).resolve(form));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesOneAnswerAlsoAfterAKill(boolean isStateLost) throws IOException {
        load(data, accepted("late", "2025-09-25T08:00:00"));
        String late = Delivered.answers(data).keySet().iterator().next();
        Map<Path, String> forms = new TreeMap<>();
        for (String form : List.of("report.json", "report.html", "findings.csv")) {
            Path file = data.resolve("reports").resolve(late).resolve(form);
            forms.put(file, Files.readString(file));
        }
        Path before = copy(data.resolve("ldw.db"), "ldw.db");
        Path early = accepted("early", "2025-09-18T08:00:00");
        load(data, early);
        List<Path> records = recordsOfLoads();
        for (Path file : records.subList(records.size() / 2, records.size())) {
            Files.delete(file); // as if it had been killed after its commit
        }
        for (String table : List.of("load", "file_sum")) {
            assertThat(data.resolve("lake/_ledger").resolve(table)).isNotEmptyDirectory();
        }
        Files.delete(data.resolve("ldw.db"));
        Files.delete(data.resolve("ldw.db.sha256"));
        if (!isStateLost) {
            Files.copy(before, data.resolve("ldw.db"));
        }
        Files.move(data.resolve("warehouse"), folder.resolve("warehouse"));
        for (Map.Entry<Path, String> form : forms.entrySet()) {
            Files.createDirectories(form.getKey().getParent());
            Files.writeString(form.getKey(), form.getValue());
        }
        assertThat(Delivered.answers(data)).hasSize(2);

        load(data, early);

        assertThat(Delivered.answers(data).keySet())
                .singleElement()
                .asString()
                .contains("20250918-080000-");
        assertThat(rows(STATUS)).containsExactly("accepted,1,1,2025-09-18 08:00:00,true,0,0");
        assertThat(Ldw.run("doctor", "--data", data).out()).contains("All is whole");
    }

    /** The files in which loads were recorded, by load. */
    private List<Path> recordsOfLoads() throws IOException {
        List<Path> records = new ArrayList<>();
        for (String table : List.of("load", "file_sum")) {
            try (Stream<Path> files = Files.list(data.resolve("lake/_ledger").resolve(table))) {
                files.forEach(records::add);
            }
        }
        records.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return records;
    }

    private Path copy(Path file, String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    @Test
    void isLateByTheEarliestDayAlone() throws IOException {
        load(data, accepted("one", "2025-09-25T08:00:00"));
        load(
                data,
                accepted("two", "2025-09-23T08:00:00"),
                accepted("three", "2025-09-22T09:00:00"));
        assertThat(rows(STATUS))
                .containsExactly("accepted_with_warnings,1,1,2025-09-22 09:00:00,false,0,1");
        load(
                data,
                accepted("four", "2025-09-22T08:00:00"),
                accepted("five", "2025-09-24T08:00:00"));

        assertThat(rows(STATUS))
                .containsExactly("accepted_with_warnings,1,1,2025-09-22 08:00:00,false,0,1");
        assertThat(rows(TIMED)).containsExactly("late,2025-09-22");
        load(folder.resolve("other"), accepted("only", "2025-09-22T08:00:00"));
        assertSame(folder.resolve("other"));
    }

    @Test
    void letsTheTimeDecideWhichOfTwoVersionsCounts() throws IOException {
        Path first = accepted("first", "2025-09-17T08:00:00");
        Path second = folder.resolve("second");
        Delivered.add(second, Sample.QUARTER, Sample.UNIT, 1, 2, false, "2025-09-18T08:00:00");
        Path earlier = folder.resolve("earlier");
        Delivered.add(earlier, Sample.QUARTER, Sample.UNIT, 1, 2, false, "2025-09-16T08:00:00");
        load(data, first);
        load(data, second);
        assertThat(rows(STATUS)).containsExactly("accepted,2,2,2025-09-18 08:00:00,true,0,0");

        load(data, earlier);

        assertThat(rows(STATUS)).containsExactly("accepted,2,2,2025-09-17 08:00:00,true,0,0");
        load(folder.resolve("other"), earlier, second, first);
        assertSame(folder.resolve("other"));
        assertThat(load(data, second).out()).contains("another one counts");
    }

    @Test
    void isTakenOnceItTurnsOutToHaveComeByTheLastDay() throws IOException {
        Path reference = Delivered.referenceWithALastDay(folder.resolve("reference"));
        Path late = accepted("late", "2025-09-27T08:00:00");
        Path lateStill = accepted("late-still", "2025-09-26T08:00:00");
        Path inTime = accepted("in-time", "2025-09-24T23:59:59");
        Path other = folder.resolve("other");
        load(data, "--reference", reference, late);
        load(data, "--reference", reference, lateStill);
        assertThat(rows(STATUS)).containsExactly("rejected,1,,2025-09-26 08:00:00,false,1,1");
        assertThat(rows(TIMED)).containsExactly("after-last-day,2025-09-26", "late,2025-09-26");

        Ldw again = load(data, "--reference", reference, inTime);
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).contains("1 new: 1 judged again; 1 accepted (1 with warnings)");

        assertThat(rows(STATUS))
                .containsExactly("accepted_with_warnings,1,1,2025-09-24 23:59:59,false,0,1");
        load(other, "--reference", reference, inTime);
        assertThat(load(other, "--reference", reference, late, lateStill).out())
                .contains("nothing new");
        assertSame(other);
        assertThat(Delivered.answers(data)).hasSize(1).isEqualTo(Delivered.answers(other));
    }

    /** Both times are earlier than the one known: one has it judged again, the other nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isTakenOnceWhereOneOfTwoInboxesBringsItInTime(boolean isFirst) throws IOException {
        Path reference = Delivered.referenceWithALastDay(folder.resolve("reference"));
        Path lateStill = accepted("late-still", "2025-09-26T08:00:00");
        Path inTime = accepted("in-time", "2025-09-24T23:59:59");
        Path other = folder.resolve("other");
        load(data, "--reference", reference, accepted("late", "2025-09-27T08:00:00"));

        Ldw again =
                load(
                        data,
                        "--reference",
                        reference,
                        isFirst ? inTime : lateStill,
                        isFirst ? lateStill : inTime);

        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out().lines().filter(line -> line.contains("earlier time of receipt")))
                .singleElement()
                .asString()
                .contains("2025-09-27 08:00:00 → 2025-09-24 23:59:59");
        assertThat(data.resolve("lake/_ledger/receipt")).doesNotExist();
        load(other, "--reference", reference, inTime);
        assertSame(other);
        assertThat(Delivered.answers(data)).hasSize(1).isEqualTo(Delivered.answers(other));
    }

    @Test
    void staysRejectedForWhatTheTimeDoesNotExplain() throws IOException {
        Path late = folder.resolve("late");
        Delivered.add(late, Sample.QUARTER, Sample.UNIT, 1, 1, true, "2025-09-25T08:00:00");
        Path early = folder.resolve("early");
        Delivered.add(early, Sample.QUARTER, Sample.UNIT, 1, 1, true, "2025-09-18T08:00:00");
        load(data, late);
        assertThat(rows(STATUS)).containsExactly("rejected,1,,2025-09-25 08:00:00,false,1,1");

        Ldw again = load(data, early);

        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(rows(STATUS)).containsExactly("rejected,1,,2025-09-18 08:00:00,true,1,0");
        load(folder.resolve("other"), early);
        assertSame(folder.resolve("other"));
    }

    @Test
    void refusesATimeBeforeTheWindowOpened() throws IOException {
        load(data, accepted("first", "2025-09-25T08:00:00"));

        Ldw load = load(data, accepted("early", "2025-06-14T08:00:00"));

        assertThat(load.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(load.out()).contains("quarter-not-open");
        assertThat(rows(STATUS).get(0)).contains("2025-09-25 08:00:00");
    }

    /** The same release, status and database, also once the database was lost. */
    private void assertSame(Path other) throws IOException {
        assertThat(Delivered.state(data)).isEqualTo(Delivered.state(other));
        assertThat(Delivered.status(data)).isEqualTo(Delivered.status(other));
        Files.delete(data.resolve("ldw.db"));
        assertThat(Delivered.status(data)).isEqualTo(Delivered.status(other));
    }

    private Path accepted(String name, String receivedAt) throws IOException {
        Path inbox = folder.resolve(name);
        Delivered.add(inbox, Sample.QUARTER, Sample.UNIT, 1, 1, false, receivedAt);
        return inbox;
    }

    private static Ldw load(Path data, Object... more) {
        Object[] args = new Object[more.length + 3];
        args[0] = "load";
        args[1] = "--data";
        args[2] = data;
        System.arraycopy(more, 0, args, 3, more.length);
        Ldw load = Ldw.run(args);
        assertThat(load.err()).isEmpty();
        return load;
    }

    private List<String> rows(String sql) {
        return Published.query(data, sql).lines().skip(1).toList();
    }

    private String known() {
        return Published.query(
                data, "select known_from from core.dim_submission where submission_sk > 0");
    }
}
