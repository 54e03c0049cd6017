package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes the synthetic quarters 2025-Q1, 2025-Q2 and 2025-Q3. */
final class Quarters {
    private static final long SEED = 20250701L;

    private Quarters() {}

    static void write(Path quarters) throws IOException {
        SampleUnits units = new SampleUnits();
        Set<String> empty = new TreeSet<>(Template.datasetNames());
        for (int q = 0; q < 3; q++) {
            Path quarter = quarters.resolve("2025-Q" + (q + 1));
            CommuneTables communes = new CommuneTables(q);
            StringBuilder received = new StringBuilder("unit_code,received_at\n");
            for (SubmittingUnit unit : q < 2 ? units.districts() : units.newCommunes()) {
                Map<String, List<List<String>>> tables = tables(communes, unit, q);
                if (!isMissing(unit, q)) {
                    empty.removeIf(dataset -> !tables.getOrDefault(dataset, List.of()).isEmpty());
                    SubmissionWriter.write(quarter, unit, q, 1, tables, announced(unit));
                    received.append(unit.place().code())
                            .append(',')
                            .append(receivedAt(unit, q))
                            .append('\n');
                }
            }
            Files.createDirectories(quarter);
            Files.writeString(quarter.resolve("received.csv"), received);
        }
        if (!empty.isEmpty()) {
            throw new IllegalStateException(
                    "CommuneTables and Quarters make no row of " + String.join(", ", empty));
        }
    }

    /** One district is silent in 2025-Q2, five communes in 2025-Q3. */
    private static boolean isMissing(SubmittingUnit unit, int q) {
        return q == 1 ? unit.place().code().equals("281") : q == 2 && unit.index() % 25 == 24;
    }

    /** Mostly the 12th to the 20th of the quarter's last month; every twelfth unit is late. */
    private static String receivedAt(SubmittingUnit unit, int q) {
        String month = "2025-0" + (3 * q + 3) + "-";
        int n = unit.index();
        if (n == 0) {
            return month + "20T23:59:59"; // the last second in time
        }
        if ((n + 5 * q) % 12 == 5) {
            return month + (n == 5 ? "21T00:00:00" : "2" + (2 + n % 7) + "T14:05:00");
        }
        return String.format(
                Locale.ROOT, "%s%02dT%02d:%02d:00", month, 12 + n % 8, 8 + n % 9, n * 7 % 60);
    }

    /** What a unit gives a control total of 0 rows for, and does not send. */
    private static Set<String> announced(SubmittingUnit unit) {
        return unit.index() % 30 == 19 ? Set.of("workforce") : Set.of();
    }

    /** The tables of a unit in a quarter, with the oddities of some. */
    static Map<String, List<List<String>>> tables(
            CommuneTables communes, SubmittingUnit unit, int q) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        Template.datasetNames().forEach(dataset -> tables.put(dataset, new ArrayList<>()));
        unit.communes().forEach(commune -> communes.addCommune(tables, commune));
        if (q < 2) {
            addDistrict(tables, unit, q);
        } else {
            tables.remove("economy");
        }
        int n = unit.index();
        if (n % 30 == 8) { // a name that disagrees with its code
            RowCells.rows(tables, "workforce").get(0).set(1, "Phường Không Có Thật");
        }
        if (n % 30 == 11) { // a header and no rows: none
            RowCells.rows(tables, "recognitions").clear();
        }
        if (n % 30 == 13) { // not sent, and no control total
            tables.remove("staff_training");
        }
        if (announced(unit).contains("workforce")) {
            tables.put("workforce", List.of());
        }
        return tables;
    }

    private static void addDistrict(
            Map<String, List<List<String>>> tables, SubmittingUnit unit, int q) {
        Locality district = unit.place();
        int n = unit.index();
        Random random = new Random(SEED + 1_000_003L * (n + 1));
        CommuneTables.addStaff(tables, district, random, 60);
        for (String indicator :
                List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3")) {
            RowCells.rows(tables, "evidence")
                    .add(
                            CommuneTables.evidenceRow(
                                    district,
                                    indicator,
                                    n % 11 != 3 || !indicator.equals("2.4"),
                                    random));
        }
        if (SampleUnits.ADVANCED.contains(district.code()) || n % 14 == 6) {
            RowCells.rows(tables, "recognitions")
                    .add(
                            RowCells.row(
                                    district.code(),
                                    district.name(),
                                    1,
                                    500 + n + "/QĐ-UBND",
                                    "2024-05-20",
                                    2023));
        } else if (n % 14 == 9) { // expired
            RowCells.rows(tables, "recognitions")
                    .add(
                            RowCells.row(
                                    district.code(),
                                    district.name(),
                                    1,
                                    500 + n + "/QĐ-UBND",
                                    "2020-05-20",
                                    2019));
        }
        if (district.code().equals(SampleUnits.EXEMPLARY)) {
            RowCells.rows(tables, "recognitions")
                    .add(
                            RowCells.row(
                                    district.code(),
                                    district.name(),
                                    2,
                                    "900/QĐ-UBND",
                                    "2025-03-31",
                                    2024));
        }
        long labour =
                unit.communes().stream().mapToLong(Locality::population).sum() * (550 + q) / 1000;
        long before = labour * 99 / 100;
        int income = 780 + random.nextInt(900);
        int incomeBefore =
                n % 13 == 4
                        ? income
                        : income * 100 / (104 + random.nextInt(6)); // some did not rise
        RowCells.rows(tables, "economy")
                .add(
                        RowCells.row(
                                district.code(),
                                district.name(),
                                2025,
                                RowCells.tenths(income),
                                n == 22 ? "" : RowCells.tenths(incomeBefore),
                                labour,
                                labour * 978 / 1000,
                                before,
                                before * (n % 13 == 7 ? 979 : 976) / 1000));
    }
}
