package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a decision is in force: from its date to 31 December of the third year after it. */
class RecognitionTest {

    static final String HEADER =
            "unit_code,unit_name,level,decision_number,decision_date,assessment_year";

    private static final String RECOGNISED =
            "select level, is_recognised, recognised_until from reporting.commune_qualification"
                    + " where commune_code = '00001' order by level";

    @TempDir Path folder;

    private LakeFixture lake;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    private Warehouse withDecisions(String... rows) throws Exception {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a").with("recognitions", lines));
        return Warehouse.of(lake, folder);
    }

    @Test
    void holdsToTheLastDayOfTheThirdYear() throws Exception {
        assertThat(withDecisions("00001,,1,1/QD,2022-01-01,2021").rows(RECOGNISED))
                .containsExactly("1,true,2025-12-31", "2,false,");
    }

    @Test
    void hasExpiredInTheFourthYear() throws Exception {
        assertThat(withDecisions("00001,,1,1/QD,2021-12-31,2021").rows(RECOGNISED))
                .containsExactly("1,false,", "2,false,");
    }

    @Test
    void holdsFromItsDateOnTheQuartersLastDay() throws Exception {
        assertThat(withDecisions("00001,,2,1/QD,2025-03-31,2024").rows(RECOGNISED))
                .containsExactly("1,true,2028-12-31", "2,true,2028-12-31");
    }

    @Test
    void showsTheLatestEndOfSeveralDecisions() throws Exception {
        assertThat(
                        withDecisions(
                                        "00001,,1,1/QD,2024-05-01,2023",
                                        "00001,,2,2/QD,2023-05-01,2022")
                                .rows(RECOGNISED))
                .containsExactly("1,true,2027-12-31", "2,true,2026-12-31");
    }

    @Test
    void holdsAsLongAsTheLastOfSeveralDecisionsOfOneLevel() throws Exception {
        assertThat(
                        withDecisions(
                                        "00001,,1,1/QD,2022-05-01,2021",
                                        "00001,,1,2/QD,2024-05-01,2023",
                                        "00001,,1,3/QD,2023-05-01,2022",
                                        "00001,,1,4/QD,2025-04-01,2024")
                                .rows(RECOGNISED))
                .containsExactly("1,true,2027-12-31", "2,false,");
    }

    @Test
    void isNotRecognisedWhenTheFileHoldsNoRows() throws Exception {
        assertThat(withDecisions().rows(RECOGNISED)).containsExactly("1,false,", "2,false,");
    }

    @Test
    void isUnknownWhenTheRecognitionsWereNotReceived() throws Exception {
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));
        assertThat(Warehouse.of(lake, folder).rows(RECOGNISED)).containsExactly("1,,", "2,,");
    }
}
