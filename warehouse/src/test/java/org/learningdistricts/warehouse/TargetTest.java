package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city's targets, worked out by hand; each test has a target or a quarter of its own. */
class TargetTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-12-19T10:00",
                Sent.district("2024-Q4", "001", "a"),
                SOME_MISSING,
                ALL_MISSING,
                NO_STAFF,
                CENTRES,
                HOLDER,
                NO_HOLDER,
                Sent.district("2025-Q1", "007", "a"),
                ONE_BELOW,
                Sent.commune("2025-Q4", "00004", "a"));
        warehouse = Warehouse.of(lake, folder);
    }

    private static String progress(String quarter, String target) throws Exception {
        return warehouse
                .rows(
                        "select numerator, denominator, rate, is_reached, units_reporting,"
                                + " units_expected from reporting.target_progress"
                                + " where quarter = '%s' and target = '%s' order by target_year"
                                        .formatted(quarter, target))
                .get(0);
    }

    private static final Sent SOME_MISSING =
            Sent.district("2025-Q1", "001", "a")
                    .with(
                            "titles",
                            Tables.TITLES,
                            "00001,,family,100,90,60",
                            "00004,,family,100,90,",
                            "00006,,family,x,90,60",
                            "00007,,clan,7,7,7");
    private static final Sent ALL_MISSING =
            Sent.district("2025-Q1", "002", "a")
                    .with("titles", Tables.TITLES, "00037,,family,,90,60");

    @Test
    void leavesRowsWithAMissingFigureOutOfBothSums() throws Exception {
        assertThat(progress("2025-Q1", "learning-family")).isEqualTo("60,100,0.600000,true,1,30");
    }

    private static final Sent ONE_BELOW =
            Sent.district("2025-Q2", "001", "a")
                    .with("titles", Tables.TITLES, "00001,,family,100,90,59");

    @Test
    void isNotReachedOneBelow() throws Exception {
        assertThat(progress("2025-Q2", "learning-family")).isEqualTo("59,100,0.590000,false,1,30");
    }

    private static final Sent NO_STAFF =
            Sent.district("2025-Q1", "003", "a")
                    .with("staff_training", Tables.STAFF, "003,,cadre,0,0");

    @Test
    void hasNoRateWithADenominatorOfZero() throws Exception {
        assertThat(progress("2025-Q1", "staff-digital-skills")).isEqualTo("0,0,,,1,30");
    }

    private static final Sent CENTRES =
            Sent.district("2025-Q1", "004", "a")
                    .with(
                            "learning_centres",
                            Tables.CENTRES,
                            "c1,00115,,,,,,yes,yes,,",
                            "c2,00115,,,,,,yes,no,,",
                            "c3,00115,,,,,,no,,,",
                            "c4,00118,,,,,,x,yes,,");

    @Test
    void countsCentresWithBothFlagsAndLeavesOutUnknownOnes() throws Exception {
        assertThat(progress("2025-Q1", "learning-centres-digital"))
                .isEqualTo("1,2,0.500000,false,1,30");
    }

    private static final Sent HOLDER =
            Sent.district("2025-Q1", "005", "a")
                    .with("recognitions", RecognitionTest.HEADER, "005,,1,1/QD,2024-02-02,2023");
    private static final Sent NO_HOLDER =
            Sent.district("2025-Q1", "006", "a").with("recognitions", RecognitionTest.HEADER);

    @Test
    void countsDistrictsThatHoldADecision() throws Exception {
        assertThat(progress("2025-Q1", "districts-recognised"))
                .isEqualTo("1,30,0.033333,false,2,30");
    }

    @Test
    void hasNoDistrictsAfterTheReform() throws Exception {
        assertThat(progress("2025-Q4", "districts-recognised")).isEqualTo("0,0,,,0,0");
    }

    @Test
    void showsZeroWhereNobodySentTheTable() throws Exception {
        assertThat(progress("2025-Q1", "technically-qualified")).isEqualTo("0,0,,,0,30");
    }

    @Test
    void expectsNobodyBeforeReportsWereDue() throws Exception {
        assertThat(progress("2024-Q4", "technically-qualified")).isEqualTo("0,0,,,0,0");
    }

    @Test
    void speaksOfQuartersWithASubmissionAlone() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select distinct quarter from reporting.target_progress order by all"))
                .containsExactly("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q4");
    }
}
