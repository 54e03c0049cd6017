import java.util.List;
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

    void addCommune(Map<String, List<List<String>>> tables, Place place) {
        Random random = new Random(SEED + 31 * Long.parseLong(place.code()) + (q < 2 ? 0 : 7));
        int n = communeCount++;
        boolean isExemplary = place.parent().equals(Units.EXEMPLARY) || q == 2 && n % 18 == 0;
        boolean isEdge = place.strong() && strongCount++ % 4 != (q < 2 ? 0 : 3) && !isExemplary
                && (q == 2 || Integer.parseInt(place.parent()) % 2 == 0);
        int edge = isEdge ? strongCount % 10 : -1;
        int delta = strongCount / 10 % 3 - 1;
        long unitSize = isEdge ? 100 : 1; // an exact threshold needs a divisible denominator
        long people = Cells.down(place.population() * (1000 + q) / 1000, unitSize);
        long adults = Cells.share(people, 0.74 + 0.04 * random.nextDouble());
        String code = place.code();
        String name = place.name();

        double[] bands = {0.195, 0.21, 0.41};
        long rest = adults;
        for (int band = 0; band < 4; band++) {
            long size = band < 3 ? Cells.down(Cells.share(adults, bands[band]), unitSize) : rest;
            rest -= size;
            double literate = (band < 3 ? 0.9985 : 0.955) + (band < 3 ? 0.0014 : 0.04) * random.nextDouble();
            long level1 = Cells.share(size, place.especially() ? literate - 0.04 : literate);
            if (edge == 8 && band < 2) {
                level1 = size * 90 / 100 + (band == 0 ? delta : 0);
            }
            tables.get("literacy").add(Cells.row(code, name, List.of("15-25", "26-35", "36-60", "61+").get(band),
                    size, level1, Cells.share(level1, 0.985 + 0.01 * random.nextDouble())));
        }

        long five = Cells.down(people * 16 / 1000, unitSize);
        long six = Cells.down(people * 17 / 1000, unitSize);
        long eleven = Cells.down(people * 18 / 1000, unitSize);
        long fourteen = Cells.down(people * 15 / 1000, unitSize);
        long youth = Cells.down(people * 55 / 1000, unitSize);
        boolean isWeakSchool = !place.strong() && random.nextInt(6) == 0;
        double school = isWeakSchool ? 0.93 : 0.985;
        long elevenDone = Cells.edgeOr(edge == 6, eleven, 80, delta, Cells.share(eleven, school + 0.01));
        tables.get("schooling").add(Cells.row(code, name,
                five, Cells.edgeOr(edge == 3, five, 95, delta, five - random.nextInt(3)),
                Cells.edgeOr(edge == 4, five, 85, delta, Cells.share(five, school)),
                six, Cells.edgeOr(edge == 5, six, 95, delta, six - random.nextInt(2)),
                eleven, elevenDone, eleven - elevenDone - (random.nextInt(12) == 0 && !place.strong() ? 1 : 0),
                fourteen, Cells.edgeOr(edge == 9, fourteen, 80, delta, Cells.share(fourteen, 0.995)),
                youth, Cells.edgeOr(edge == 7, youth, 90, delta, Cells.share(youth, school)),
                Cells.share(youth, 0.78 + 0.14 * random.nextDouble())));

        boolean strong = place.strong() || isExemplary;
        double growth = 0.003 * q;
        double trained = strong ? (isExemplary ? 0.83 : 0.70) + 0.08 * random.nextDouble()
                : 0.38 + 0.16 * random.nextDouble();
        double graduates = strong ? 0.28 + 0.12 * random.nextDouble() : 0.09 + 0.12 * random.nextDouble();
        double learning = strong ? 0.83 + 0.11 * random.nextDouble() : 0.40 + 0.17 * random.nextDouble();
        int hard = place.difficult() ? 10 : 0;
        tables.get("workforce").add(Cells.row(code, name, people, adults,
                Cells.edgeOr(edge == 1, people, 50 - hard, delta, Cells.share(adults, trained + growth)),
                Cells.edgeOr(edge == 2, people, 12 - hard / 5, delta, Cells.share(adults, graduates + growth))));

        long families = people * 10 / 36;
        double familyShare = (strong ? 0.79 : 0.57) + 0.16 * random.nextDouble() + growth;
        tables.get("titles").add(titleRow(place, "family", families, familyShare, 0.8906));
        tables.get("titles").add(titleRow(place, "clan", people / 660, 0.61 + 0.16 * random.nextDouble(), 0.8949));
        tables.get("titles").add(titleRow(place, "community", people / 1390, 0.70 + 0.16 * random.nextDouble(), 0.9167));
        tables.get("titles").add(titleRow(place, "unit", people / 1630, 0.71 + 0.16 * random.nextDouble(), 0.9968));
        // In exemplary communes pupils hold the title too, so that 80 % of all citizens is in reach.
        long candidates = isExemplary ? people : adults;
        long citizens = Cells.edgeOr(edge == 0, people, 60, delta, Cells.share(candidates, learning + growth));
        tables.get("titles").add(Cells.row(code, name, "citizen", candidates,
                Math.min(candidates, citizens + citizens / 20), citizens));

        for (Place centre : place.centres()) {
            boolean hasIt = random.nextInt(10) < 8;
            tables.get("learning_centres").add(Cells.row("HT-" + centre.code(), code, name,
                    "TTHTCĐ " + centre.name(), Cells.yes(random.nextInt(20) > 0), Cells.yes(random.nextInt(15) > 0),
                    Cells.yes(hasIt), Cells.yes(hasIt && random.nextInt(8) > 0), Cells.yes(hasIt && random.nextInt(8) > 0),
                    20 + random.nextInt(60), 800 + random.nextInt(3000)));
        }
        addStaff(tables, place, random, q < 2 ? 12 : 30);
        for (String indicator : List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3")) {
            boolean met = strong || random.nextInt(30) > 0;
            tables.get("evidence").add(evidenceRow(place, indicator, met, random));
        }
        addRecognition(tables, place, strong, isExemplary, random);
        leaveOut(tables, n);
    }

    /** Some figures are not reported (empty) and some not applicable ({@code x}). */
    private static void leaveOut(Map<String, List<List<String>>> tables, int n) {
        String sign = n % 37 == 9 ? "" : n % 53 == 21 ? "x" : null;
        if (sign != null) {
            List<String> datasets = List.of("literacy", "schooling", "titles", "workforce", "evidence",
                    "learning_centres", "staff_training");
            List<List<String>> rows = tables.get(datasets.get(n % 7));
            List<String> last = rows.get(rows.size() - 1);
            last.set(n % 7 == 4 ? 3 : n % 7 == 5 ? 7 : last.size() - 1, sign);
        }
    }

    static void addStaff(Map<String, List<List<String>>> tables, Place place, Random random, int size) {
        for (String group : List.of("cadre", "civil_servant", "public_employee")) {
            long headcount = (long) size * (group.equals("public_employee") ? 9 : 1) + random.nextInt(8);
            tables.get("staff_training").add(Cells.row(place.code(), place.name(), group, headcount,
                    random.nextInt(3) == 0 ? headcount : Cells.share(headcount, 0.8 + 0.19 * random.nextDouble())));
        }
    }

    static List<String> evidenceRow(Place place, String indicator, boolean met, Random random) {
        return Cells.row(place.code(), place.name(), indicator, Cells.yes(met),
                met ? 1 + random.nextInt(300) + "/KH-UBND" : "",
                met ? String.format("2025-01-%02d", 2 + random.nextInt(27)) : "");
    }

    private void addRecognition(Map<String, List<List<String>>> tables, Place place, boolean strong,
            boolean isExemplary, Random random) {
        List<List<String>> rows = tables.get("recognitions");
        int chance = random.nextInt(100);
        String number = 100 + random.nextInt(4000) + "/QĐ-UBND";
        if (chance < 4) { // expired on 31 December 2024
            rows.add(Cells.row(place.code(), place.name(), 1, number, "2021-03-" + (10 + chance), 2020));
        }
        if (strong ? chance < 92 : chance > 85) {
            boolean isNew = q > 0 && chance % 9 == 0; // decided since the first quarter
            rows.add(Cells.row(place.code(), place.name(), 1, isNew ? "N" + number : number.replace("/", "A/"),
                    isNew ? "2025-0" + (3 * q + 1) + "-15" : "202" + (3 + chance % 2) + "-03-" + (10 + chance % 20),
                    isNew ? 2024 : 2022 + chance % 2));
        }
        if (isExemplary) {
            rows.add(Cells.row(place.code(), place.name(), 2, "2" + number.replace("/", "B/"), "2025-03-25", 2024));
        }
    }

    private static List<String> titleRow(Place place, String kind, long total, double share, double ofRegistered) {
        long recognised = Math.round(total * share);
        return Cells.row(place.code(), place.name(), kind, total, Math.min(total, Math.round(recognised / ofRegistered)), recognised);
    }
}
