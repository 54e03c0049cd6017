package org.learningdistricts.samples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The rows of one quarter: figures drawn from a seed of the commune, some set on a threshold. */
final class CommuneTables {
    private static final long SEED = 20250701L;

    private final int q; // 0 for 2025-Q1
    private int strongCount;
    private int communeCount;

    CommuneTables(int q) {
        this.q = q;
    }

    void addCommune(Map<String, List<List<String>>> tables, Locality place) {
        int n = communeCount++;
        Profile profile = profile(place, n);
        addLiteracy(RowCells.rows(tables, "literacy"), profile);
        addSchooling(RowCells.rows(tables, "schooling"), profile);
        addWorkforceAndTitles(tables, profile);
        addCentres(RowCells.rows(tables, "learning_centres"), profile);
        addStaff(tables, place, profile.random(), q < 2 ? 12 : 30);
        for (String indicator :
                List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3")) {
            boolean met = profile.strong() || profile.random().nextInt(30) > 0;
            RowCells.rows(tables, "evidence")
                    .add(evidenceRow(place, indicator, met, profile.random()));
        }
        addRecognition(tables, place, profile.strong(), profile.exemplary(), profile.random());
        leaveOut(tables, n);
    }

    private Profile profile(Locality place, int n) {
        Random random = new Random(SEED + 31 * Long.parseLong(place.code()) + (q < 2 ? 0 : 7));
        boolean exemplary = place.parent().equals(SampleUnits.EXEMPLARY) || (q >= 2 && n % 18 == 0);
        boolean hasEdge =
                place.strong()
                        && strongCount++ % 4 != (q < 2 ? 0 : 3)
                        && !exemplary
                        && (q >= 2 || Integer.parseInt(place.parent()) % 2 == 0);
        long step = hasEdge ? 100 : 1; // an exact threshold needs a divisible denominator
        long people = RowCells.down(place.population() * (1000 + q) / 1000, step);
        return new Profile(
                place,
                random,
                place.strong() || exemplary,
                exemplary,
                hasEdge ? List.of(Edge.values()).get(strongCount % 10) : Edge.NONE,
                strongCount / 10 % 3 - 1,
                step,
                people,
                RowCells.share(people, 0.74 + 0.04 * random.nextDouble()),
                0.003 * q);
    }

    private static void addLiteracy(List<List<String>> rows, Profile profile) {
        Random random = profile.random();
        double[] bands = {0.195, 0.21, 0.41};
        long rest = profile.adults();
        for (int band = 0; band < 4; band++) {
            long size =
                    band < 3 ? profile.count(RowCells.share(profile.adults(), bands[band])) : rest;
            rest -= size;
            double literate =
                    (band < 3 ? 0.9985 : 0.955) + (band < 3 ? 0.0014 : 0.04) * random.nextDouble();
            long level1 =
                    RowCells.share(size, profile.place().especially() ? literate - 0.04 : literate);
            if (profile.edge() == Edge.LITERACY
                    && band < 2) { // the standard takes both bands together
                level1 = size * 90 / 100 + (band == 0 ? profile.delta() : 0);
            }
            rows.add(
                    profile.row(
                            List.of("15-25", "26-35", "36-60", "61+").get(band),
                            size,
                            level1,
                            RowCells.share(level1, 0.985 + 0.01 * random.nextDouble())));
        }
    }

    private static void addSchooling(List<List<String>> rows, Profile profile) {
        Random random = profile.random();
        long people = profile.people();
        long five = profile.count(people * 16 / 1000);
        long six = profile.count(people * 17 / 1000);
        long eleven = profile.count(people * 18 / 1000);
        long fourteen = profile.count(people * 15 / 1000);
        long youth = profile.count(people * 55 / 1000);
        double school = !profile.place().strong() && random.nextInt(6) == 0 ? 0.93 : 0.985;
        long elevenDone =
                profile.on(Edge.PRIMARY, eleven, 80, RowCells.share(eleven, school + 0.01));
        rows.add(
                profile.row(
                        five,
                        profile.on(Edge.PRESCHOOL, five, 95, five - random.nextInt(3)),
                        profile.on(
                                Edge.PRESCHOOL_COMPLETED, five, 85, RowCells.share(five, school)),
                        six,
                        profile.on(Edge.GRADE_1, six, 95, six - random.nextInt(2)),
                        eleven,
                        elevenDone,
                        eleven
                                - elevenDone
                                - (random.nextInt(12) == 0 && !profile.place().strong() ? 1 : 0),
                        fourteen,
                        profile.on(
                                Edge.PRIMARY_AT_14, fourteen, 80, RowCells.share(fourteen, 0.995)),
                        youth,
                        profile.on(Edge.LOWER_SECONDARY, youth, 90, RowCells.share(youth, school)),
                        RowCells.share(youth, 0.78 + 0.14 * random.nextDouble())));
    }

    private static void addWorkforceAndTitles(
            Map<String, List<List<String>>> tables, Profile profile) {
        Random random = profile.random();
        boolean strong = profile.strong();
        long people = profile.people();
        long adults = profile.adults();
        double growth = profile.growth();
        double trained =
                strong
                        ? (profile.exemplary() ? 0.83 : 0.70) + 0.08 * random.nextDouble()
                        : 0.38 + 0.16 * random.nextDouble();
        double graduates =
                strong ? 0.28 + 0.12 * random.nextDouble() : 0.09 + 0.12 * random.nextDouble();
        double learning =
                strong ? 0.83 + 0.11 * random.nextDouble() : 0.40 + 0.17 * random.nextDouble();
        boolean hard = profile.place().difficult();
        RowCells.rows(tables, "workforce")
                .add(
                        profile.row(
                                people,
                                adults,
                                profile.on(
                                        Edge.TECHNICAL,
                                        people,
                                        hard ? 40 : 50,
                                        RowCells.share(adults, trained + growth)),
                                profile.on(
                                        Edge.UNIVERSITY,
                                        people,
                                        hard ? 10 : 12,
                                        RowCells.share(adults, graduates + growth))));

        List<List<String>> titles = RowCells.rows(tables, "titles");
        double families = (strong ? 0.79 : 0.57) + 0.16 * random.nextDouble() + growth;
        titles.add(titleRow(profile, "family", people * 10 / 36, families, 0.8906));
        titles.add(
                titleRow(profile, "clan", people / 660, 0.61 + 0.16 * random.nextDouble(), 0.8949));
        titles.add(
                titleRow(
                        profile,
                        "community",
                        people / 1390,
                        0.70 + 0.16 * random.nextDouble(),
                        0.9167));
        titles.add(
                titleRow(
                        profile, "unit", people / 1630, 0.71 + 0.16 * random.nextDouble(), 0.9968));
        // In exemplary communes pupils hold the title too, so that 80 % of all citizens is in
        // reach.
        long candidates = profile.exemplary() ? people : adults;
        long citizens =
                profile.on(
                        Edge.CITIZENS, people, 60, RowCells.share(candidates, learning + growth));
        titles.add(
                profile.row(
                        "citizen",
                        candidates,
                        Math.min(candidates, citizens + citizens / 20),
                        citizens));
    }

    private static void addCentres(List<List<String>> rows, Profile profile) {
        Random random = profile.random();
        for (Locality centre : profile.place().centres()) {
            boolean hasIt = random.nextInt(10) < 8;
            rows.add(
                    RowCells.row(
                            "HT-" + centre.code(),
                            profile.place().code(),
                            profile.place().name(),
                            "TTHTCĐ " + centre.name(),
                            RowCells.yes(random.nextInt(20) > 0),
                            RowCells.yes(random.nextInt(15) > 0),
                            RowCells.yes(hasIt),
                            RowCells.yes(hasIt && random.nextInt(8) > 0),
                            RowCells.yes(hasIt && random.nextInt(8) > 0),
                            20 + random.nextInt(60),
                            800 + random.nextInt(3000)));
        }
    }

    /** Some figures are not reported (empty) and some not applicable ({@code x}). */
    private static void leaveOut(Map<String, List<List<String>>> tables, int n) {
        String sign = n % 37 == 9 ? "" : n % 53 == 21 ? "x" : null;
        if (sign != null) {
            List<String> datasets =
                    List.of(
                            "literacy",
                            "schooling",
                            "titles",
                            "workforce",
                            "evidence",
                            "learning_centres",
                            "staff_training");
            List<List<String>> rows = RowCells.rows(tables, datasets.get(n % 7));
            List<String> last = rows.get(rows.size() - 1);
            last.set(n % 7 == 4 ? 3 : n % 7 == 5 ? 7 : last.size() - 1, sign);
        }
    }

    static void addStaff(
            Map<String, List<List<String>>> tables, Locality place, Random random, int size) {
        for (String group : List.of("cadre", "civil_servant", "public_employee")) {
            long headcount =
                    (long) size * (group.equals("public_employee") ? 9 : 1) + random.nextInt(8);
            RowCells.rows(tables, "staff_training")
                    .add(
                            RowCells.row(
                                    place.code(),
                                    place.name(),
                                    group,
                                    headcount,
                                    random.nextInt(3) == 0
                                            ? headcount
                                            : RowCells.share(
                                                    headcount, 0.8 + 0.19 * random.nextDouble())));
        }
    }

    static List<String> evidenceRow(Locality place, String indicator, boolean met, Random random) {
        return RowCells.row(
                place.code(),
                place.name(),
                indicator,
                RowCells.yes(met),
                met ? 1 + random.nextInt(300) + "/KH-UBND" : "",
                met ? String.format(Locale.ROOT, "2025-01-%02d", 2 + random.nextInt(27)) : "");
    }

    private void addRecognition(
            Map<String, List<List<String>>> tables,
            Locality place,
            boolean strong,
            boolean isExemplary,
            Random random) {
        List<List<String>> rows = RowCells.rows(tables, "recognitions");
        int chance = random.nextInt(100);
        String number = 100 + random.nextInt(4000) + "/QĐ-UBND";
        if (chance < 4) { // expired on 31 December 2024
            rows.add(
                    RowCells.row(
                            place.code(),
                            place.name(),
                            1,
                            number,
                            "2021-03-" + (10 + chance),
                            2020));
        }
        if (strong ? chance < 92 : chance > 85) {
            boolean isNew = q > 0 && chance % 9 == 0; // decided since the first quarter
            rows.add(
                    RowCells.row(
                            place.code(),
                            place.name(),
                            1,
                            isNew ? "N" + number : number.replace("/", "A/"),
                            isNew
                                    ? "2025-%02d-15".formatted(3 * q + 1)
                                    : "202" + (3 + chance % 2) + "-03-" + (10 + chance % 20),
                            isNew ? 2024 : 2022 + chance % 2));
        }
        if (isExemplary) {
            rows.add(
                    RowCells.row(
                            place.code(),
                            place.name(),
                            2,
                            "2" + number.replace("/", "B/"),
                            "2025-03-25",
                            2024));
        }
    }

    private static List<String> titleRow(
            Profile profile, String kind, long total, double share, double ofRegistered) {
        long recognised = Math.round(total * share);
        return profile.row(
                kind, total, Math.min(total, Math.round(recognised / ofRegistered)), recognised);
    }
}
