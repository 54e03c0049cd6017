package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.learningdistricts.intake.reference.Quarter;

/**
 * Writes submissions as folders of CSV files without any fault, always the same for the same
 * quarter and unit. The figures are made up.
 */
final class MadeUpSubmission {

    /** Files of a submission. */
    static final int COUNT = 11;

    private static final List<String> AGE_BANDS = List.of("15-25", "26-35", "36-60", "61+");
    private static final List<String> KINDS =
            List.of("family", "clan", "community", "unit", "citizen");
    private static final List<String> STAFF_GROUPS =
            List.of("cadre", "civil_servant", "public_employee");
    private static final List<String> INDICATORS =
            List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3");

    private final Path folder;
    private final Quarter quarter;
    private final Submitter unit;
    private final Random random;
    private final StringBuilder totals = new StringBuilder();

    private MadeUpSubmission(Path folder, Quarter quarter, Submitter unit) {
        this.folder = folder;
        this.quarter = quarter;
        this.unit = unit;
        this.random = new Random((quarter + unit.code()).hashCode());
    }

    /** Writes all files of a submission to {@code quarterFolder/code}. */
    static void write(Path quarterFolder, Quarter quarter, Submitter unit) {
        try {
            Path folder = Files.createDirectories(quarterFolder.resolve(unit.code()));
            new MadeUpSubmission(folder, quarter, unit).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        totals.append("dataset,rows,control_column,control_total\n");
        literacy();
        schooling();
        workforce();
        titles();
        centres();
        staff();
        evidence();
        recognitions();
        economy();
        Files.writeString(folder.resolve("totals.csv"), totals);
        writeCover(folder, quarter, unit);
    }

    /** Writes the cover of a submission. */
    static void writeCover(Path folder, Quarter quarter, Submitter unit) throws IOException {
        Files.writeString(
                folder.resolve("cover.csv"),
                """
                field,value
                template_version,2025.1
                quarter,%s
                unit_code,%s
                unit_name,%s
                prepared_on,%s
                office,Phòng GDĐT %s
                sequence,1
                """
                        .formatted(
                                quarter,
                                unit.code(),
                                unit.name(),
                                quarter.lastDay().minusDays(20),
                                unit.name()));
    }

    private void literacy() throws IOException {
        CsvTable table = new CsvTable("literacy");
        for (Submitter.Commune commune : unit.communes()) {
            for (String band : AGE_BANDS) {
                int population = between(600, 4_000);
                int first = share(population, 95);
                table.add(
                        commune.code(),
                        commune.name(),
                        band,
                        table.controlled(population),
                        first,
                        share(first, 95));
            }
        }
        end("population", table);
    }

    private void schooling() throws IOException {
        CsvTable table = new CsvTable("schooling");
        for (Submitter.Commune commune : unit.communes()) {
            int five = between(80, 300);
            int six = between(80, 300);
            int eleven = between(80, 300);
            int fourteen = between(80, 300);
            int youth = between(300, 900);
            int completed = share(eleven, 90);
            table.add(
                    commune.code(),
                    commune.name(),
                    table.controlled(five),
                    share(five, 95),
                    share(five, 95),
                    six,
                    share(six, 96),
                    eleven,
                    completed,
                    share(eleven - completed, 50),
                    fourteen,
                    share(fourteen, 93),
                    youth,
                    share(youth, 90),
                    share(youth, 75));
        }
        end("children_5", table);
    }

    private void workforce() throws IOException {
        CsvTable table = new CsvTable("workforce");
        for (Submitter.Commune commune : unit.communes()) {
            int citizens = between(4_000, 12_000);
            int older = share(citizens, 70);
            int qualified = share(older, 55);
            table.add(
                    commune.code(),
                    commune.name(),
                    table.controlled(citizens),
                    older,
                    qualified,
                    share(qualified, 30));
        }
        end("citizens", table);
    }

    private void titles() throws IOException {
        CsvTable table = new CsvTable("titles");
        for (Submitter.Commune commune : unit.communes()) {
            for (String kind : KINDS) {
                int total = between(10, 2_500);
                int registered = share(total, 85);
                table.add(
                        commune.code(),
                        commune.name(),
                        kind,
                        table.controlled(total),
                        registered,
                        share(registered, 80));
            }
        }
        end("total", table);
    }

    private void centres() throws IOException {
        CsvTable table = new CsvTable("learning_centres");
        for (Submitter.Commune commune : unit.communes()) {
            table.add(
                    "HT-" + commune.code(),
                    commune.code(),
                    commune.name(),
                    "TTHTCĐ " + commune.name(),
                    flag(),
                    flag(),
                    flag(),
                    flag(),
                    flag(),
                    between(5, 40),
                    table.controlled(between(100, 5_000)));
        }
        end("learners", table);
    }

    private void staff() throws IOException {
        CsvTable table = new CsvTable("staff_training");
        for (Submitter.Commune commune : communesAndUnit()) {
            for (String group : STAFF_GROUPS) {
                int headcount = between(10, 130);
                table.add(
                        commune.code(),
                        commune.name(),
                        group,
                        table.controlled(headcount),
                        share(headcount, 80));
            }
        }
        end("headcount", table);
    }

    private void evidence() throws IOException {
        CsvTable table = new CsvTable("evidence");
        for (Submitter.Commune commune : communesAndUnit()) {
            for (String indicator : INDICATORS) {
                table.add(
                        commune.code(),
                        commune.name(),
                        indicator,
                        flag(),
                        between(1, 400) + "/KH-UBND",
                        quarter.firstDay().plusDays(between(0, 60)));
            }
        }
        end("", table);
    }

    private void recognitions() throws IOException {
        CsvTable table = new CsvTable("recognitions");
        for (Submitter.Commune commune : unit.communes()) {
            int year = quarter.year() - between(1, 5);
            table.add(
                    commune.code(),
                    commune.name(),
                    between(1, 2),
                    between(100, 9_000) + "/QĐ-UBND",
                    year + "-03-10",
                    year - 1);
        }
        end("", table);
    }

    private void economy() throws IOException {
        CsvTable table = new CsvTable("economy");
        int force = between(50_000, 200_000);
        int previous = between(50_000, 200_000);
        table.add(
                unit.code(),
                unit.name(),
                quarter.year(),
                between(60, 180) + "." + between(1, 9),
                between(60, 180) + "." + between(1, 9),
                table.controlled(force),
                share(force, 95),
                previous,
                share(previous, 95));
        end("labour_force", table);
    }

    private List<Submitter.Commune> communesAndUnit() {
        if (unit.level().equals("commune")) {
            return unit.communes();
        }
        List<Submitter.Commune> all = new ArrayList<>(unit.communes());
        all.add(new Submitter.Commune(unit.code(), unit.name()));
        return all;
    }

    private void end(String controlled, CsvTable table) throws IOException {
        Files.writeString(folder.resolve(table.dataset() + ".csv"), table.text());
        totals.append(table.dataset()).append(',').append(table.rows()).append(',');
        totals.append(controlled).append(',');
        totals.append(controlled.isEmpty() ? "" : table.sum()).append('\n');
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** At least some percent of a whole, but not more than it. */
    private int share(int whole, int leastPercent) {
        return whole - random.nextInt(whole * (100 - leastPercent) / 100 + 1);
    }

    private String flag() {
        return random.nextInt(20) == 0 ? "no" : "yes";
    }
}
