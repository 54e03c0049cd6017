package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whom a finding speaks and how it is mended, and what a unit's submission is. */
class FindingSubjectTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-10-01T08:00",
                NIL,
                LATE,
                NEITHER,
                REFUSED,
                citizens("2025-Q1", 1000),
                citizens("2025-Q2", 400));
        warehouse = Warehouse.of(lake, folder);
    }

    private static final Sent REFUSED =
            Sent.district("2025-Q1", "005", "e").status("rejected").finding("wrong-type");

    @Test
    void hasTheCataloguesRemedyWhereNoneWasKept() throws Exception {
        for (String view : new String[] {"finding", "submission_finding"}) {
            assertThat(
                            warehouse.rows(
                                    "select subject_code, subject_key, remedy_en from reporting."
                                            + view
                                            + " where stage = 'intake'"))
                    .as(view)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith(",,")
                    .contains("[…]")
                    .doesNotContain("{");
        }
    }

    private static Sent citizens(String quarter, int number) {
        return Sent.district(quarter, "006", quarter)
                .with("workforce", Tables.WORKFORCE, "00178,," + number + ",,,");
    }

    @Test
    void speaksOfTheUnitThatABuildFindingIsAbout() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select rule, subject_code, subject_key, unit_code, finding.remedy_en"
                                        + " = dim_check.remedy_en from reporting.finding"
                                        + " inner join core.dim_check using (rule)"
                                        + " where finding.stage = 'build'"))
                .containsExactly("stock-halved,00178,00178@2025-01-01,006,true");
    }

    private static final Sent NIL = nil("001");
    private static final Sent LATE =
            Sent.district("2025-Q1", "002", "b")
                    .receivedAt("2025-03-21T00:00")
                    .with("titles", Tables.TITLES);
    private static final Sent NEITHER =
            nil("003").with("titles", Tables.TITLES, "00091,,family,5,4,3");

    @Test
    void tellsLateAndNilFromTheOthers() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select unit_code, is_late, is_nil, is_exempt, is_withdrawn"
                                        + " from reporting.submission_status"
                                        + " where quarter = '2025-Q1' and unit_code <= '004'"
                                        + " order by unit_code"))
                .containsExactly(
                        "001,false,true,false,false",
                        "002,true,false,false,false",
                        "003,false,false,false,false",
                        "004,,false,false,false");
    }

    /** Every dataset, none with a row. */
    private static Sent nil(String code) {
        return Sent.district("2025-Q1", code, code)
                .with("economy", Tables.ECONOMY)
                .with("evidence", Tables.EVIDENCE)
                .with("learning_centres", Tables.CENTRES)
                .with("literacy", Tables.LITERACY)
                .with("recognitions", RecognitionTest.HEADER)
                .with("schooling", Tables.SCHOOLING)
                .with("staff_training", Tables.STAFF)
                .with("titles", Tables.TITLES)
                .with("workforce", Tables.WORKFORCE);
    }
}
