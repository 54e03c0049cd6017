package org.learningdistricts.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.schemas.Schemas;

/**
 * A country of the size of Viet Nam before July 2025, with made-up units: reference data for it and
 * the submissions of its districts. The rules are those of the project, as if nothing had changed
 * since.
 */
final class Nation {

    private static final Pattern RULE_PERIOD = Pattern.compile(",(2024-02-12|2014-05-15),$");
    private static final String BEGIN = "2000-01-01";
    private static final String END_OF_DISTRICTS = "2025-06-30";
    private static final int PROVINCES = 63;
    private static final int DISTRICTS = 705;
    private static final int COMMUNES = 10_600;
    private static final int FIRST_YEAR = 2025;

    private final List<Submitter> districts = new ArrayList<>();

    /** A country with as many districts as are wanted, or all of them. */
    Nation(int mostDistricts) {
        int count = Math.min(mostDistricts, DISTRICTS);
        for (int i = 0; i < count; i++) {
            int first = (int) ((long) COMMUNES * i / DISTRICTS);
            int end = (int) ((long) COMMUNES * (i + 1) / DISTRICTS);
            List<Submitter.Commune> communes = new ArrayList<>();
            for (int commune = first; commune < end; commune++) {
                communes.add(new Submitter.Commune("%05d".formatted(commune + 1), name(commune)));
            }
            districts.add(
                    new Submitter(
                            "district", "%03d".formatted(i + 1), "Huyện Thử " + (i + 1), communes));
        }
    }

    private static String name(int commune) {
        return "Xã Thử Nghiệm " + (commune + 1);
    }

    /** Ten years of quarters, the first of them so many. */
    static List<Quarter> quarters(int most) {
        List<Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < Math.min(most, 40); i++) {
            quarters.add(new Quarter(FIRST_YEAR + i / 4, i % 4 + 1));
        }
        return quarters;
    }

    /** Writes the submissions of a quarter; gives the number of files. */
    int writeQuarter(Path inbox, Quarter quarter) {
        Path folder = inbox.resolve(quarter.toString());
        districts.parallelStream().forEach(unit -> MadeUpSubmission.write(folder, quarter, unit));
        return districts.size() * MadeUpSubmission.COUNT;
    }

    /** Writes the reference data. */
    void writeReference(Path folder) {
        try {
            Schemas.bundled().copyReferenceTo(folder);
            Files.writeString(folder.resolve("units.csv"), units());
            Path succession = folder.resolve("unit_succession.csv");
            Files.writeString(succession, Files.readAllLines(succession).get(0) + "\n");
            for (String rules : List.of("indicators.csv", "standards.csv")) {
                List<String> lines = new ArrayList<>();
                for (String line : Files.readAllLines(folder.resolve(rules))) {
                    lines.add(RULE_PERIOD.matcher(line).replaceFirst("," + BEGIN + ","));
                }
                Files.write(folder.resolve(rules), lines);
            }
            Path calendar = folder.resolve("collection_calendar.csv");
            List<String> days = Files.readAllLines(calendar);
            Files.write(calendar, List.of(days.get(0), days.get(1).replace(END_OF_DISTRICTS, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String units() {
        StringBuilder units =
                new StringBuilder(
                        "unit_level,unit_code,valid_from,valid_to,name,unit_type,parent_level,"
                                + "parent_code,difficult_area,especially_difficult_area\n");
        for (int i = 0; i < PROVINCES; i++) {
            add(units, "city", "%02d".formatted(i + 1), "Tỉnh Thử " + (i + 1), "Tỉnh", ",");
        }
        for (int i = 0; i < districts.size(); i++) {
            Submitter district = districts.get(i);
            String province = "city,%02d".formatted(i * PROVINCES / DISTRICTS + 1);
            add(units, "district", district.code(), district.name(), "Huyện", province);
            for (Submitter.Commune commune : district.communes()) {
                String parent = "district," + district.code();
                add(units, "commune", commune.code(), commune.name(), "Xã", parent);
            }
        }
        return units.toString();
    }

    private static void add(
            StringBuilder units,
            String level,
            String code,
            String name,
            String type,
            String parent) {
        units.append(String.join(",", level, code, BEGIN, "", name, type, parent, "false,false"))
                .append('\n');
    }
}
