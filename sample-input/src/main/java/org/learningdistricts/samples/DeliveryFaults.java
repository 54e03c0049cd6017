package org.learningdistricts.samples;

import java.io.IOException;
import java.util.Map;

/** Inboxes with a fault in how or when submissions came. */
final class DeliveryFaults {
    private static final String QUARTER = SampleFaults.QUARTER;
    private static final String UNIT = SampleFaults.UNIT;
    private static final String OTHER_UNIT = "00004"; // Phường Ba Đình
    private static final String NO_UNIT = "99999";

    private DeliveryFaults() {}

    static void add(SampleFaults faults) throws IOException {
        faults.of("unknown-quarter").coverOnly().place("2025-Q5", UNIT).expect("2025-Q5", "", "");
        faults.of("quarter-not-open")
                .coverOnly()
                .received("2025-06-14T23:59:59")
                .expect(QUARTER + "/" + UNIT, "", "");
        unknownUnit(faults);
        faults.of("two-forms")
                .coverOnly()
                .otherFile(
                        QUARTER + "/" + UNIT + ".xlsx",
                        Zip.of(Map.of("[Content_Types].xml", "<Types/>")))
                .expect(QUARTER + "/" + UNIT, "", "");
        faults.of("unreadable-receipt-time")
                .coverOnly()
                .received("18 tháng 9")
                .expect(QUARTER + "/received.csv", 2, "received_at");
        faults.of("implausible-receipt-time")
                .coverOnly()
                .received("2052-09-15")
                .expect(QUARTER + "/received.csv", 2, "received_at");
        faults.of("month-first-receipt-times")
                .coverOnly()
                .received("09/10/2025", OTHER_UNIT + ",09/15/2025")
                .expect(QUARTER + "/received.csv", 2, "received_at")
                .expectAlso("unreadable-receipt-time", QUARTER + "/received.csv", 3, "received_at");
        faults.of("receipt-of-unknown-unit")
                .received("2025-09-18T09:30:00", "99999,2025-09-18T09:30:00")
                .expect(QUARTER + "/received.csv", 3, "unit_code");
        faults.of("repeated-receipt-time")
                .coverOnly()
                .received("2025-09-18T09:30:00", "2025-09-19T09:30:00")
                .expect(QUARTER + "/received.csv", 3, "received_at");
        lastDay(faults);
        closed(faults);
    }

    /** Whose each may be is told by its cover, else by its name. */
    private static void unknownUnit(SampleFaults faults) throws IOException {
        Fault fault = faults.of("unknown-unit");
        String own = fault.text("cover");
        String other = own.replace(UNIT, OTHER_UNIT).replace("Hồng Hà", "Ba Đình");
        fault.otherFile(QUARTER + "/" + NO_UNIT + "/cover.csv", own)
                .otherFile(QUARTER + "/bao cao quy 3/cover.csv", other)
                .otherFile(QUARTER + "/phuong Ngoc Ha/ghi-chu.txt", "Xin gửi sau.\n")
                .otherFile(QUARTER + "/moi/ghi-chu.txt", "Xin gửi sau.\n")
                .expect(QUARTER + "/" + NO_UNIT, "", "")
                .expect(QUARTER + "/bao cao quy 3", "", "")
                .expect(QUARTER + "/moi", "", "")
                .expect(QUARTER + "/phuong Ngoc Ha", "", "");
    }

    /** Nothing in a submission says that its quarter is closed: what was decided lies beside it. */
    private static void closed(SampleFaults faults) throws IOException {
        faults.of("quarter-closed")
                .received("2025-09-19T08:00:00")
                .otherFile(
                        "closings.csv",
                        "quarter,closed_at,by\n2025-Q3,2025-09-18T17:00:00,Phòng GDTX\n")
                .expect("", "", "");
    }

    /** The calendar as delivered has no last day: a copy of the reference data sets one. */
    private static void lastDay(SampleFaults faults) throws IOException {
        Fault fault =
                faults.of("after-last-day")
                        .received("2025-09-26T08:00:00")
                        .expect("", "", "")
                        .expectAlso("late", "", "", "");
        fault.reference("collection_calendar.csv", text -> text.replace(",2,20,,,", ",2,20,2,25,"));
    }
}
