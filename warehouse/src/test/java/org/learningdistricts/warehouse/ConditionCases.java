package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A lake of one quarter in which conditions come out in every way. */
final class ConditionCases {

    /** Its first communes are a case each of the share of citizens with a title. */
    static final String DISTRICT = "277";

    private ConditionCases() {}

    static LakeFixture lake(Path root) throws Exception {
        return new LakeFixture(root).load("l1", "2025-03-19T10:00", cases());
    }

    /** Communes of one district: a case each, and a district that has no economy of last year. */
    private static Sent[] cases() {
        List<String> communes = Places.communes(DISTRICT);
        List<String> titles = new ArrayList<>(List.of(Tables.TITLES));
        List<String> workforce = new ArrayList<>(List.of(Tables.WORKFORCE));
        List<String> figures =
                List.of("1679|2100", "2099|3499", "60|100", "|100", "7|0", "x|", "1300|2000");
        for (int i = 0; i < figures.size(); i++) {
            String[] parts = figures.get(i).split("\\|", -1);
            titles.add(communes.get(i) + ",,citizen,,," + parts[0]);
            workforce.add(communes.get(i) + ",," + parts[1] + ",,,");
        }
        List<String> evidence =
                List.of(Tables.EVIDENCE, DISTRICT + ",,1.1,yes,,", DISTRICT + ",,1.2,no,,");
        List<String> recognitions =
                Stream.concat(
                                Stream.of(
                                        "unit_code,unit_name,level,decision_number,decision_date,"
                                                + "assessment_year"),
                                communes.stream()
                                        .limit(27)
                                        .map(code -> code + ",,1,QD-" + code + ",2024-06-01,2024"))
                        .toList();
        return new Sent[] {
            Sent.district("2025-Q1", DISTRICT, "a")
                    .with("titles", titles.toArray(String[]::new))
                    .with("workforce", workforce.toArray(String[]::new))
                    .with("evidence", evidence.toArray(String[]::new))
                    .with("recognitions", recognitions.toArray(String[]::new))
                    .with("economy", Tables.ECONOMY, DISTRICT + ",,2025,1234.5,1200,1000,951,,950"),
            Sent.district("2025-Q1", "001", "b")
                    .with("titles", Tables.TITLES, "00001,,citizen,,,599999")
                    .with("workforce", Tables.WORKFORCE, "00001,,1000000,,,")
                    .with("economy", Tables.ECONOMY, "001,,2025,70,70.25,1000,951,2000,1901"),
            Sent.district("2025-Q1", "002", "c")
                    .with("economy", Tables.ECONOMY, "002,,2025,70,,1000,951,0,0"),
            Sent.district("2025-Q1", "003", "d")
                    .with("economy", Tables.ECONOMY, "003,,2025,70,,2000,1950,4000,3901"),
        };
    }
}
