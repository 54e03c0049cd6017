package org.learningdistricts.samples;

import java.io.IOException;

/** RowCells that are written in another way than the contract says, and names of files. */
final class ValueFaults {
    private ValueFaults() {}

    static void add(SampleFaults faults) throws IOException {
        numbers(faults);
        totals(faults);
        words(faults);
        names(faults);
        Fault older = faults.of("older-template").entry("template_version", "2024.1");
        older.expect("cover.csv", older.entryRow("cover", "template_version"), "value");
    }

    private static void numbers(SampleFaults faults) throws IOException {
        faults.of("number-form")
                .cell("workforce", 2, "citizens", "119.800")
                .expect("workforce.csv", 2, "citizens");
        faults.ofDistrict("ambiguous-number")
                .cell("economy", 2, "income_per_capita", "1.234")
                .expect("economy.csv", 2, "income_per_capita");
        faults.ofDistrict("percent-text")
                .cell("economy", 2, "income_per_capita", "10220%")
                .expect("economy.csv", 2, "income_per_capita");
        faults.of("date-form")
                .cell("recognitions", 2, "decision_date", "23.3.2024")
                .expect("recognitions.csv", 2, "decision_date");
        faults.of("leading-zeros")
                .cell("workforce", 2, "commune_code", "97")
                .expect("workforce.csv", 2, "commune_code");
    }

    private static void totals(SampleFaults faults) throws IOException {
        faults.of("no-control-total")
                .cell("totals", 2, "control_total", "")
                .expect("totals.csv", 2, "control_total");
    }

    private static void words(SampleFaults faults) throws IOException {
        faults.of("label-form")
                .cell("staff_training", 2, "staff_group", "can bo")
                .expect("staff_training.csv", 2, "staff_group");
        faults.of("unusual-characters")
                .cell("learning_centres", 2, "centre_name", "TTHTCĐ\u00a0Phường Phúc Xá")
                .expect("learning_centres.csv", 2, "centre_name");
        faults.of("ticks")
                .rewrite(
                        "learning_centres",
                        text -> text.replaceAll("(?m)^(HT-[^,]*(?:,[^,]*){3}),(yes|no),", "$1,x,"))
                .expect("learning_centres.csv", 2, "has_office");
        faults.of("lost-characters")
                .cell("learning_centres", 2, "centre_name", "TTHTC? Ph??ng Phúc Xá")
                .expect("learning_centres.csv", 2, "centre_name");
        faults.of("blanks-around")
                .cell("learning_centres", 2, "centre_name", "TTHTCĐ Phường Phúc Xá ")
                .expect("learning_centres.csv", 2, "centre_name");
    }

    private static void names(SampleFaults faults) throws IOException {
        Fault file = faults.of("file-name");
        String text = file.text("literacy");
        file.removeTable("literacy")
                .otherFile(file.path("BIET CHU.csv"), text)
                .expect("BIET CHU.csv", "", "");
        faults.of("name-by-decision")
                .cell("workforce", 2, "commune_name", "Phường Sông Hồng")
                .reference(
                        "unit_aliases.csv",
                        aliases ->
                                aliases
                                        + "Phường Sông Hồng,commune,00097,2025-07-01,,"
                                        + "Phòng KHTC,2025-09-15,made up\n")
                .expect("workforce.csv", 2, "commune_name");
    }
}
