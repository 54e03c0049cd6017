package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes what comes after the three quarters: 2025-Q4, and corrections to the two before. */
final class LaterInbox {

    private static final String NIL = "00602";
    private static final String EXEMPT = "00316";
    private static final String SILENT = "09634";
    private static final String CLOSED = "00004";
    private static final String WITHDRAWN = "001";
    private static final String INCOMPLETE = "020";
    private static final String LATE = "281";

    /** The column technically_qualified of the table workforce. */
    private static final int QUALIFIED = 4;

    private LaterInbox() {}

    static void write(Path inbox) throws IOException {
        SampleUnits units = new SampleUnits();
        lastQuarter(units, inbox.resolve("2025-Q4"));
        corrections(units, inbox.resolve("2025-Q2"));
        correctionWithoutATime(units, inbox.resolve("2025-Q3"));
    }

    /** Two communes are silent, and one says that it has nothing to report. */
    private static void lastQuarter(SampleUnits units, Path quarter) throws IOException {
        CommuneTables communes = new CommuneTables(3);
        StringBuilder received = new StringBuilder("unit_code,received_at\n");
        for (SubmittingUnit unit : units.newCommunes()) {
            Map<String, List<List<String>>> tables = Quarters.tables(communes, unit, 3);
            String code = unit.place().code();
            if (code.equals(NIL)) {
                tables.replaceAll((table, rows) -> List.of());
            }
            if (!code.equals(EXEMPT) && !code.equals(SILENT)) {
                SubmissionWriter.write(quarter, unit, 3, 1, tables, Set.of());
                received.append(code)
                        .append(
                                ",2025-12-%02dT10:%02d:00\n"
                                        .formatted(8 + unit.index() % 12, unit.index() % 60));
            }
        }
        Files.writeString(quarter.resolve("received.csv"), received);
    }

    /**
     * One sends the table that it left out, one is late, and one will find that it was mistaken.
     */
    private static void corrections(SampleUnits units, Path quarter) throws IOException {
        CommuneTables before = new CommuneTables(1);
        StringBuilder received = new StringBuilder("unit_code,received_at\n");
        for (SubmittingUnit unit : units.districts()) {
            Map<String, List<List<String>>> tables = Quarters.tables(before, unit, 1);
            String code = unit.place().code();
            if (code.equals(WITHDRAWN)) {
                List<String> row = RowCells.rows(tables, "workforce").get(0);
                row.set(QUALIFIED, row.get(QUALIFIED + 1)); // copied from the column beside it
            } else if (code.equals(INCOMPLETE)) {
                addStaff(tables, unit);
            } else if (!code.equals(LATE)) {
                continue;
            }
            SubmissionWriter.write(quarter, unit, 1, 2, tables, Set.of());
            received.append(code).append(",2025-12-0%dT09:00:00\n".formatted(1 + unit.index() % 7));
        }
        Files.writeString(quarter.resolve("received.csv"), received);
    }

    private static void addStaff(Map<String, List<List<String>>> tables, SubmittingUnit unit) {
        Random random = new Random(1);
        tables.put("staff_training", new ArrayList<>());
        unit.communes().forEach(place -> CommuneTables.addStaff(tables, place, random, 12));
        CommuneTables.addStaff(tables, unit.place(), random, 60);
    }

    /** It is received when it is loaded. */
    private static void correctionWithoutATime(SampleUnits units, Path quarter) throws IOException {
        CommuneTables before = new CommuneTables(2);
        for (SubmittingUnit unit : units.newCommunes()) {
            Map<String, List<List<String>>> tables = Quarters.tables(before, unit, 2);
            if (unit.place().code().equals(CLOSED)) {
                SubmissionWriter.write(quarter, unit, 2, 2, tables, Set.of());
            }
        }
    }
}
