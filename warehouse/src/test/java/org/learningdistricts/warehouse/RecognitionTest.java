package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a decision is in force: from its date to 31 December of the third year after it. */
class RecognitionTest {

    static final String HEADER =
            "unit_code,unit_name,level,decision_number,decision_date,assessment_year";

    @TempDir static Path folder;

    private static Warehouse warehouse;

    /** Decisions on communes of the first district, none of the second, nothing of the third. */
    @BeforeAll
    static void build() throws Exception {
        String[] decisions =
                Stream.of(
                                List.of(HEADER),
                                TO_THE_LAST_DAY,
                                EXPIRED,
                                FROM_THE_LAST_DAY,
                                OF_BOTH_LEVELS,
                                OF_ONE_LEVEL)
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a").with("recognitions", decisions),
                Sent.district("2025-Q1", "002", "b").with("recognitions", HEADER),
                Sent.district("2025-Q1", "003", "c"));
        warehouse = Warehouse.of(lake, folder);
    }

    /** Of each level. */
    private static List<String> recognised(String commune) throws Exception {
        return warehouse.rows(
                "select level, is_recognised, recognised_until from"
                        + " reporting.commune_qualification where commune_code = '%s'"
                                .formatted(commune)
                        + " order by level");
    }

    private static final List<String> TO_THE_LAST_DAY = List.of("00001,,1,1/QD,2022-01-01,2021");

    @Test
    void holdsToTheLastDayOfTheThirdYear() throws Exception {
        assertThat(recognised("00001")).containsExactly("1,true,2025-12-31", "2,false,");
    }

    private static final List<String> EXPIRED = List.of("00004,,1,2/QD,2021-12-31,2021");

    @Test
    void hasExpiredInTheFourthYear() throws Exception {
        assertThat(recognised("00004")).containsExactly("1,false,", "2,false,");
    }

    private static final List<String> FROM_THE_LAST_DAY = List.of("00006,,2,3/QD,2025-03-31,2024");

    @Test
    void holdsFromItsDateOnTheQuartersLastDay() throws Exception {
        assertThat(recognised("00006")).containsExactly("1,true,2028-12-31", "2,true,2028-12-31");
    }

    private static final List<String> OF_BOTH_LEVELS =
            List.of("00007,,1,4/QD,2024-05-01,2023", "00007,,2,5/QD,2023-05-01,2022");

    @Test
    void showsTheLatestEndOfSeveralDecisions() throws Exception {
        assertThat(recognised("00007")).containsExactly("1,true,2027-12-31", "2,true,2026-12-31");
    }

    private static final List<String> OF_ONE_LEVEL =
            List.of(
                    "00008,,1,6/QD,2022-05-01,2021",
                    "00008,,1,7/QD,2024-05-01,2023",
                    "00008,,1,8/QD,2023-05-01,2022",
                    "00008,,1,9/QD,2025-04-01,2024");

    @Test
    void holdsAsLongAsTheLastOfSeveralDecisionsOfOneLevel() throws Exception {
        assertThat(recognised("00008")).containsExactly("1,true,2027-12-31", "2,false,");
    }

    @Test
    void isNotRecognisedWhenTheFileHoldsNoRows() throws Exception {
        assertThat(recognised("00037")).containsExactly("1,false,", "2,false,");
    }

    @Test
    void isUnknownWhenTheRecognitionsWereNotReceived() throws Exception {
        assertThat(recognised("00091")).containsExactly("1,,", "2,,");
    }
}
