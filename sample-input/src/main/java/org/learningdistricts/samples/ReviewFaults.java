package org.learningdistricts.samples;

import java.io.IOException;

/**
 * Submissions that are accepted and of which the build of the warehouse finds something. Each is of
 * another unit, so that all can be loaded at once.
 */
final class ReviewFaults {
    private static final String QUARTER = SampleFaults.QUARTER;
    private static final String NEXT = "2025-Q4";

    private ReviewFaults() {}

    static void add(SampleFaults faults) throws IOException {
        versions(faults);
        people(faults);
        others(faults);
        quarters(faults);
        recognitions(faults);
    }

    private static void versions(SampleFaults faults) throws IOException {
        Fault twin = faults.reviewed("same-sequence-and-time", QUARTER, "00091").inbox("first");
        twin.with(
                        faults.beside(QUARTER, "00091")
                                .entry("prepared_on", "2025-09-09")
                                .inbox("second"))
                .expect("", "", "sequence");
    }

    /** The same people are counted in several datasets. */
    private static void people(SampleFaults faults) throws IOException {
        Fault titles = faults.reviewed("citizen-titles-differ", QUARTER, "00127");
        long tooMany =
                titles.number("workforce", 2, "citizens") - titles.number("titles", 6, "total") + 1;
        titles.add("titles", 6, "total", tooMany).expect("titles.csv", 6, "total");

        Fault bands = faults.reviewed("literacy-population-differs", QUARTER, "00136");
        long adults = bands.number("workforce", 2, "population_15_plus");
        bands.add("literacy", 5, "population", adults / 10 + 1)
                .expect("literacy.csv", 2, "population");

        Fault youth = faults.reviewed("age-band-below-youth", QUARTER, "00145");
        long band = youth.number("literacy", 2, "population");
        youth.cell("schooling", 2, "youth_15_18", String.valueOf(band + 1))
                .expect("literacy.csv", 2, "population");
    }

    private static void others(SampleFaults faults) throws IOException {
        Fault labour =
                faults.reviewed(
                        "labour-force-above-population",
                        SampleFaults.DISTRICT_QUARTER,
                        SampleFaults.DISTRICT);
        long people = 0;
        for (int row = 2; row <= labour.table("workforce").size(); row++) {
            people += labour.number("workforce", row, "population_15_plus");
        }
        // A commune of the sample is recognised and no longer qualifies, which is another check.
        int total = labour.entryRow("totals", "recognitions");
        long decisions = labour.number("totals", total, "rows");
        labour.removeRow("recognitions", 2)
                .cell("totals", total, "rows", String.valueOf(decisions - 1));
        long force = labour.number("economy", 2, "labour_force");
        labour.add("economy", 2, "labour_force", people + 1 - force)
                .expect("economy.csv", 2, "labour_force");

        faults.reviewed("learners-without-classes", QUARTER, "00256")
                .cell("learning_centres", 2, "classes", "0")
                .expect("learning_centres.csv", 2, "classes");
    }

    private static void quarters(SampleFaults faults) throws IOException {
        Fault jump = faults.reviewed("figure-jumps", QUARTER, "00283");
        long children = jump.number("schooling", 2, "children_5");
        jump.with(
                        next(faults, "00283")
                                .add("schooling", 2, "children_5", children / 2)
                                .add("titles", 3, "total", 1))
                .expect("schooling.csv", 2, "children_5");

        Fault half = faults.reviewed("stock-halved", QUARTER, "00301");
        String left = String.valueOf(half.number("schooling", 2, "children_6") / 2);
        half.with(
                        next(faults, "00301")
                                .cell("schooling", 2, "children_6", left)
                                .cell("schooling", 2, "children_6_in_grade_1", left)
                                .add("titles", 3, "total", 1))
                .expect("schooling.csv", 2, "children_6");

        faults.reviewed("figures-sent-again", QUARTER, "00328")
                .with(next(faults, "00328"))
                .expect("titles.csv", "", "");
    }

    /** The same figures as if they were those of the next quarter. */
    private static Fault next(SampleFaults faults, String unit) throws IOException {
        return faults.beside(QUARTER, unit)
                .place(NEXT, unit)
                .entry("quarter", NEXT)
                .entry("prepared_on", "2025-12-10")
                .received("2025-12-18T09:30:00");
    }

    private static void recognitions(SampleFaults faults) throws IOException {
        Fault due = faults.reviewed("qualified-not-recognised", QUARTER, "00226");
        due.removeRow("recognitions", 2)
                .cell("totals", due.entryRow("totals", "recognitions"), "rows", "0")
                .expect("", "", "");

        faults.reviewed("recognised-not-qualified", QUARTER, "00292")
                .cell("evidence", 2, "met", "no")
                .expect("recognitions.csv", 2, "");
    }
}
