package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city's targets, worked out by hand. */
class TargetTest {

    @TempDir Path folder;

    private String progress(String target, Sent... sent) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);
        return Warehouse.of(lake, folder)
                .rows(
                        "select numerator, denominator, rate, is_reached, units_reporting,"
                                + " units_expected from reporting.target_progress"
                                + " where target = '%s' order by target_year".formatted(target))
                .get(0);
    }

    @Test
    void leavesRowsWithAMissingFigureOutOfBothSums() throws Exception {
        assertThat(
                        progress(
                                "learning-family",
                                Sent.district("2025-Q1", "001", "a")
                                        .with(
                                                "titles",
                                                Tables.TITLES,
                                                "00001,,family,100,90,60",
                                                "00004,,family,100,90,",
                                                "00006,,family,x,90,60",
                                                "00007,,clan,7,7,7"),
                                Sent.district("2025-Q1", "002", "b")
                                        .with("titles", Tables.TITLES, "00037,,family,,90,60")))
                .isEqualTo("60,100,0.600000,true,1,30");
    }

    @Test
    void isNotReachedOneBelow() throws Exception {
        assertThat(
                        progress(
                                "learning-family",
                                Sent.district("2025-Q1", "001", "a")
                                        .with("titles", Tables.TITLES, "00001,,family,100,90,59")))
                .isEqualTo("59,100,0.590000,false,1,30");
    }

    @Test
    void hasNoRateWithADenominatorOfZero() throws Exception {
        assertThat(
                        progress(
                                "staff-digital-skills",
                                Sent.district("2025-Q1", "001", "a")
                                        .with("staff_training", Tables.STAFF, "001,,cadre,0,0")))
                .isEqualTo("0,0,,,1,30");
    }

    @Test
    void countsCentresWithBothFlagsAndLeavesOutUnknownOnes() throws Exception {
        assertThat(
                        progress(
                                "learning-centres-digital",
                                Sent.district("2025-Q1", "001", "a")
                                        .with(
                                                "learning_centres",
                                                Tables.CENTRES,
                                                "c1,00001,,,,,,yes,yes,,",
                                                "c2,00001,,,,,,yes,no,,",
                                                "c3,00001,,,,,,no,,,",
                                                "c4,00004,,,,,,x,yes,,")))
                .isEqualTo("1,2,0.500000,false,1,30");
    }

    @Test
    void countsDistrictsThatHoldADecision() throws Exception {
        assertThat(
                        progress(
                                "districts-recognised",
                                Sent.district("2025-Q1", "001", "a")
                                        .with(
                                                "recognitions",
                                                RecognitionTest.HEADER,
                                                "001,,1,1/QD,2024-02-02,2023"),
                                Sent.district("2025-Q1", "002", "b")
                                        .with("recognitions", RecognitionTest.HEADER),
                                Sent.district("2025-Q1", "003", "c")))
                .isEqualTo("1,30,0.033333,false,2,30");
    }

    @Test
    void hasNoDistrictsAfterTheReform() throws Exception {
        assertThat(progress("districts-recognised", Sent.commune("2025-Q3", "00004", "a")))
                .isEqualTo("0,0,,,0,0");
    }

    @Test
    void showsZeroWhereNobodySentTheTable() throws Exception {
        assertThat(progress("technically-qualified", Sent.district("2025-Q1", "001", "a")))
                .isEqualTo("0,0,,,0,30");
    }

    @Test
    void expectsNobodyBeforeReportsWereDue() throws Exception {
        assertThat(progress("technically-qualified", Sent.district("2024-Q4", "001", "a")))
                .isEqualTo("0,0,,,0,0");
    }

    @Test
    void speaksOfQuartersWithASubmissionAlone() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));
        assertThat(
                        Warehouse.of(lake, folder)
                                .rows("select distinct quarter from reporting.target_progress"))
                .containsExactly("2025-Q1");
    }
}
