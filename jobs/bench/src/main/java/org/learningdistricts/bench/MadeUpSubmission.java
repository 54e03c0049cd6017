package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.Schemas;

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
        List<Submitter.Commune> communes = unit.communes();
        table("literacy", "population", communes, this::literacy);
        table("schooling", "children_5", communes, this::schooling);
        table("workforce", "citizens", communes, this::workforce);
        table("titles", "total", communes, this::titles);
        table("learning_centres", "learners", communes, this::centre);
        table("staff_training", "headcount", communesAndUnit(), this::staff);
        table("evidence", "", communesAndUnit(), this::evidence);
        table("recognitions", "", communes, this::recognition);
        table("economy", "labour_force", List.of(whole()), this::economy);
        Files.writeString(folder.resolve("totals.csv"), totals);
        writeCover(folder, quarter, unit);
    }

    /** Writes the cover of a submission. */
    static void writeCover(Path folder, Quarter quarter, Submitter unit) throws IOException {
        Files.writeString(
                folder.resolve("cover.csv"),
                """
                field,value
                template_version,%s
                quarter,%s
                unit_code,%s
                unit_name,%s
                prepared_on,%s
                office,Phòng GDĐT %s
                sequence,1
                """
                        .formatted(
                                Schemas.bundled().contract().version(),
                                quarter,
                                unit.code(),
                                unit.name(),
                                quarter.lastDay().minusDays(20),
                                unit.name()));
    }

    private void literacy(CsvTable table, Submitter.Commune commune) {
        for (String band : AGE_BANDS) {
            int population = between(600, 4_000);
            int first = share(population, 95);
            table.add(commune, band, table.controlled(population), first, share(first, 95));
        }
    }

    private void schooling(CsvTable table, Submitter.Commune commune) {
        int five = between(80, 300);
        int six = between(80, 300);
        int eleven = between(80, 300);
        int fourteen = between(80, 300);
        int youth = between(300, 900);
        int completed = share(eleven, 90);
        table.add(
                commune,
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

    private void workforce(CsvTable table, Submitter.Commune commune) {
        int citizens = between(4_000, 12_000);
        int older = share(citizens, 70);
        int qualified = share(older, 55);
        table.add(commune, table.controlled(citizens), older, qualified, share(qualified, 30));
    }

    private void titles(CsvTable table, Submitter.Commune commune) {
        for (String kind : KINDS) {
            int total = between(10, 2_500);
            int registered = share(total, 85);
            table.add(commune, kind, table.controlled(total), registered, share(registered, 80));
        }
    }

    private void centre(CsvTable table, Submitter.Commune commune) {
        table.add(
                "HT-" + commune.code(),
                commune,
                "TTHTCĐ " + commune.name(),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                between(5, 40),
                table.controlled(between(100, 5_000)));
    }

    private void staff(CsvTable table, Submitter.Commune commune) {
        for (String group : STAFF_GROUPS) {
            int headcount = between(10, 130);
            table.add(commune, group, table.controlled(headcount), share(headcount, 80));
        }
    }

    private void evidence(CsvTable table, Submitter.Commune commune) {
        for (String indicator : INDICATORS) {
            String flag = flag();
            String document = between(1, 400) + "/KH-UBND";
            LocalDate signed = quarter.firstDay().plusDays(between(0, 60));
            table.add(commune, indicator, flag, document, signed);
        }
    }

    private void recognition(CsvTable table, Submitter.Commune commune) {
        int year = quarter.year() - between(1, 5);
        int degree = between(1, 2);
        String decision = between(100, 9_000) + "/QĐ-UBND";
        table.add(commune, degree, decision, year + "-03-10", year - 1);
    }

    private void economy(CsvTable table, Submitter.Commune whole) {
        int force = between(50_000, 200_000);
        int previous = between(50_000, 200_000);
        table.add(
                whole,
                quarter.year(),
                between(60, 180) + "." + between(1, 9),
                between(60, 180) + "." + between(1, 9),
                table.controlled(force),
                share(force, 95),
                previous,
                share(previous, 95));
    }

    private List<Submitter.Commune> communesAndUnit() {
        if (unit.level().equals("commune")) {
            return unit.communes();
        }
        List<Submitter.Commune> all = new ArrayList<>(unit.communes());
        all.add(whole());
        return all;
    }

    /** The unit itself, in a table that has rows of it. */
    private Submitter.Commune whole() {
        return new Submitter.Commune(unit.code(), unit.name());
    }

    /**
     * Writes a table and its control total.
     *
     * @param controlled the column that is added up, empty if there is none
     * @param rows adds the rows of a unit
     */
    private void table(
            String dataset,
            String controlled,
            List<Submitter.Commune> units,
            BiConsumer<CsvTable, Submitter.Commune> rows)
            throws IOException {
        CsvTable table = new CsvTable(dataset);
        units.forEach(unit -> rows.accept(table, unit));
        Files.writeString(folder.resolve(dataset + ".csv"), table.text());
        String sum = controlled.isEmpty() ? "" : String.valueOf(table.sum());
        totals.append("%s,%d,%s,%s\n".formatted(dataset, table.rows(), controlled, sum));
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
