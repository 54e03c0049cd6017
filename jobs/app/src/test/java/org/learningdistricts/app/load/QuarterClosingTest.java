package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.Published;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.RefusedRequest;
import org.learningdistricts.app.decisions.QuarterDecisions;
import org.learningdistricts.lake.Lake;

/** A quarter is closed and opened again: what counts is when something was received. */
@Tag("slow")
class QuarterClosingTest {

    private static final String QUARTER = "2025-Q3";
    private static final String UNIT = "00097";
    private static final String VERSIONS =
            "select version, sequence, verdict, received_at, known_to from"
                    + " reporting.submission_version where unit_code = '00097' order by version";
    private static final String CLOSED_AT = "2025-09-19T12:00:00";

    @TempDir Path folder;
    private Path data;
    private int deliveries;

    @BeforeEach
    void loadAndClose() throws IOException {
        data = folder.resolve("data");
        load(data, "2025-09-19T08:00:00", delivery(1, "2025-09-18T08:00:00"));
        close(null, false, CLOSED_AT);
    }

    @Test
    void refusesWhatIsReceivedWhileItIsClosedUntilItIsSentAgain() throws IOException {
        Path closed = delivery(2, "2025-09-20T08:00:00");
        Ldw refused = load(data, "2025-09-21T08:00:00", closed);
        assertThat(refused.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(refused.out())
                .contains("quarter-closed", "20/09/2025 08:00", "ngừng nhận", "19/09/2025 12:00");
        assertThat(
                        Published.query(
                                data,
                                "select remedy_vi, remedy_en from reporting.finding where rule ="
                                        + " 'quarter-closed'"))
                .contains("Liên hệ Phòng GDTX để xin mở lại quý", "Ask Phòng GDTX to open");
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("đã khóa / closed: 126: 00004");
        assertThat(Published.query(data, VERSIONS))
                .contains("1,1,accepted,2025-09-18 08:00:00,", "2,2,rejected,2025-09-20");

        close(UNIT, true, "2025-09-22T08:00:00");
        assertThat(load(data, "2025-09-22T09:00:00", closed).out()).doesNotContain("judged again");
        assertThat(Ldw.run("status", "--data", data).out())
                .contains("đã khóa / closed: 125: 00004");
        assertThat(
                        Published.query(
                                data,
                                "select kind, unit_code, unit_key, decided_at from"
                                        + " reporting.decision order by decided_at"))
                .contains(
                        "closing,,,2025-09-19 12:00:00",
                        "reopening,00097,00097@2025-07-01,2025-09-22 08:00:00");
        Path again = delivery(2, "2025-09-23T08:00:00");
        assertThat(load(data, "2025-09-24T08:00:00", again).out())
                .contains(
                        "1 judged again",
                        "2025-09-20 08:00:00 → 2025-09-23 08:00:00",
                        "once the quarter was open");
        String open = Published.query(data, VERSIONS);
        assertThat(open).contains("2,2,accepted_with_warnings,2025-09-23 08:00:00,");
        assertThat(
                        Published.query(
                                data,
                                "select distinct cause from reporting.change where unit_code ="
                                        + " '00097' and entity = 'submission_status'"))
                .isEqualToIgnoringNewLines("causecorrection");
        assertThat(load(data, "2025-09-25T08:00:00", closed, again).out()).contains("nothing new");

        Path inTime = delivery(2, "2025-09-19T11:00:00");
        assertThat(load(data, "2025-09-26T08:00:00", inTime).out())
                .contains("earlier time of receipt");
        assertThat(Published.query(data, VERSIONS)).contains("2,2,accepted,2025-09-19 11:00:00,");
    }

    @Test
    void asksForTheTimeOfReceiptAndNotForThatOfTheLoad() throws IOException {
        assertThat(load(data, "2025-09-26T08:00:00", delivery(2, CLOSED_AT)).code())
                .isEqualTo(ExitCode.DONE);
        close(null, true, "2025-09-27T08:00:00");
        Ldw late = load(data, "2025-09-28T08:00:00", delivery(3, "2025-09-19T12:00:01"));
        assertThat(late.out()).contains("quarter-closed");
        assertThat(Published.query(data, VERSIONS))
                .contains("2,2,accepted,2025-09-19 12:00:00,", "3,3,rejected,2025-09-19 12:00:01,");
    }

    @Test
    void forgetsTheTimesThatWereKnownBeforeItWasOpenedAgain() throws IOException {
        load(data, "2025-09-21T08:00:00", delivery(2, "2025-09-20T08:00:00"));
        load(data, "2025-09-21T09:00:00", delivery(2, "2025-09-19T14:00:00"));
        close(null, true, "2025-09-22T08:00:00");
        load(data, "2025-09-23T09:00:00", delivery(2, "2025-09-23T08:00:00"));
        String expected = "2,2,accepted_with_warnings,2025-09-23 08:00:00,";
        assertThat(Published.query(data, VERSIONS)).contains(expected);
        Files.delete(data.resolve("ldw.db"));
        assertThat(load(data, "2025-09-24T09:00:00", delivery(2, "2025-09-23T08:00:00")).out())
                .contains("0 new");
        assertThat(load(data, "2025-09-25T09:00:00", delivery(2, "2025-09-20T08:00:00")).out())
                .contains("nothing new");
        assertThat(Published.query(data, VERSIONS)).contains(expected);
    }

    @Test
    void whatChangesNothingIsRefused() {
        refuses("the quarter is closed already", QUARTER, null, false);
        refuses("the quarter is closed already", QUARTER, UNIT, false);
        refuses("no unit that submits for 2025-Q3", QUARTER, "999", true);
        refuses("the quarter is open", "2025-Q1", null, true);
        refuses("the quarter is open", "2025-Q1", "001", true);
        refuses("the quarter is not open yet, it opens on 2025-12-15", "2026-Q1", null, false);
        refuses("the quarter is not collected", "1990-Q4", null, false);
        close(UNIT, true, "2025-09-19T13:00:00");
        refuses("the quarter is open", QUARTER, UNIT, true);
        close(null, false, "2025-09-19T14:00:00");
        refuses("the quarter is closed already", QUARTER, UNIT, false);
        close(null, true, "2025-09-19T15:00:00");
        close(UNIT, false, "2025-09-19T16:00:00");
        refuses("the quarter is closed already", QUARTER, UNIT, false);
        close(null, true, "2025-09-19T17:00:00");
        refuses("the quarter is open", QUARTER, null, true);
        Ldw run =
                Ldw.run(
                        "reopen-quarter",
                        "--data",
                        data,
                        QUARTER,
                        "--unit",
                        UNIT,
                        "--reason",
                        "nhầm");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains("Phường Hồng Hà");
    }

    @Test
    void opensWhatTheCalendarClosed() throws IOException {
        Path reference = Delivered.referenceWithALastDay(folder.resolve("reference"));
        Path other = folder.resolve("other");
        Path late = delivery(2, "2025-09-26T08:00:00");
        load(other, "2025-09-26T09:00:00", "--reference", reference, late);
        data = other;
        close(null, true, "2025-09-27T08:00:00");
        assertThat(load(other, "2025-09-28T09:00:00", delivery(2, "2025-09-28T08:00:00")).out())
                .contains("1 judged again", "1 accepted");
    }

    private void refuses(String words, String quarter, @Nullable String unit, boolean isOpen) {
        int before = new Lake(data.resolve("lake")).decisions().size();
        assertThatThrownBy(() -> decide(quarter, unit, isOpen, "2025-09-30T08:00:00"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining(words);
        assertThat(new Lake(data.resolve("lake")).decisions()).hasSize(before);
    }

    private void close(@Nullable String unit, boolean isOpen, String moment) {
        decide(QUARTER, unit, isOpen, moment);
    }

    private void decide(String quarter, @Nullable String unit, boolean isOpen, String moment) {
        new QuarterDecisions(new DataFolder(data), LoadClock.at(LocalDateTime.parse(moment)))
                .close(
                        new QuarterDecisions.Request(
                                quarter, unit, "đã công bố", "Phòng GDTX", isOpen));
    }

    private Path delivery(int sequence, String receivedAt) throws IOException {
        deliveries++;
        Path inbox = folder.resolve("delivery-" + deliveries);
        Delivered.add(inbox, QUARTER, UNIT, sequence, 0, false, receivedAt);
        return inbox;
    }

    private static Ldw load(Path data, String recordedAt, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("load", "--data", data, "--recorded-at", recordedAt));
        args.addAll(List.of(more));
        Ldw load = Ldw.run(args.toArray());
        assertThat(load.err()).isEmpty();
        return load;
    }
}
