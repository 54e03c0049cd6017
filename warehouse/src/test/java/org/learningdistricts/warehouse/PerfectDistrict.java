package org.learningdistricts.warehouse;

import java.util.ArrayList;
import java.util.List;

/** Makes a submission in which every given commune, and the district, meets every indicator. */
final class PerfectDistrict {

    private static final List<String> BANDS = List.of("15-25", "26-35", "36-60", "61+");
    private static final List<String> INDICATORS =
            List.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3");

    private PerfectDistrict() {}

    /**
     * @param failing communes that miss indicator 1.1
     * @param silent communes whose evidence for 1.1 is missing
     */
    static Sent of(String code, List<String> communes, List<String> failing, List<String> silent) {
        List<String> literacy = new ArrayList<>(List.of(Tables.LITERACY));
        List<String> schooling = new ArrayList<>(List.of(Tables.SCHOOLING));
        List<String> workforce = new ArrayList<>(List.of(Tables.WORKFORCE));
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        List<String> evidence = new ArrayList<>(List.of(Tables.EVIDENCE));
        for (String commune : communes) {
            BANDS.forEach(band -> literacy.add(commune + ",," + band + ",10,10,10"));
            schooling.add(commune + ",,9,9,9,9,9,9,9,0,9,9,9,9,9");
            workforce.add(commune + ",,100,100,100,100");
            titles.add(commune + ",,citizen,100,100,100");
            for (String indicator : INDICATORS) {
                boolean first = "1.1".equals(indicator);
                if (!first || !silent.contains(commune)) {
                    String met = first && failing.contains(commune) ? "no" : "yes";
                    evidence.add(commune + ",," + indicator + "," + met + ",,");
                }
            }
        }
        INDICATORS.forEach(indicator -> evidence.add(code + ",," + indicator + ",yes,,"));
        evidence.add(code + ",,2.4,yes,,");
        return Sent.district("2025-Q1", code, "p")
                .with("literacy", literacy.toArray(String[]::new))
                .with("schooling", schooling.toArray(String[]::new))
                .with("workforce", workforce.toArray(String[]::new))
                .with("titles", titles.toArray(String[]::new))
                .with("evidence", evidence.toArray(String[]::new))
                .with("economy", Tables.ECONOMY, code + ",,2025,70.5,70.4,1000,951,1000,950");
    }
}
