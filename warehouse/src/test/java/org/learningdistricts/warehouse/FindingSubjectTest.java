package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whom a finding speaks and how it is mended, and what a unit's submission is. */
class FindingSubjectTest {

    @TempDir Path folder;

    private LakeFixture lake() {
        return new LakeFixture(folder.resolve("lake"));
    }

    @Test
    void hasTheCataloguesRemedyWhereNoneWasKept() throws Exception {
        LakeFixture lake = lake();
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a").status("rejected").finding("wrong-type"));
        Warehouse warehouse = Warehouse.of(lake, folder);

        for (String view : new String[] {"finding", "submission_finding"}) {
            assertThat(
                            warehouse.rows(
                                    "select subject_code, subject_key, remedy_en from reporting."
                                            + view))
                    .as(view)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith(",,")
                    .contains("[…]")
                    .doesNotContain("{");
        }
    }

    @Test
    void speaksOfTheUnitThatABuildFindingIsAbout() throws Exception {
        LakeFixture lake = lake();
        for (String quarter : new String[] {"2025-Q1", "2025-Q2"}) {
            int citizens = quarter.endsWith("1") ? 1000 : 400;
            lake.load(
                    quarter,
                    "2025-10-01T08:00",
                    Sent.district(quarter, "001", quarter)
                            .with("workforce", Tables.WORKFORCE, "00001,," + citizens + ",,,"));
        }
        Warehouse warehouse = Warehouse.of(lake, folder);

        assertThat(
                        warehouse.rows(
                                "select rule, subject_code, subject_key, unit_code, finding.remedy_en"
                                        + " = dim_check.remedy_en from reporting.finding"
                                        + " inner join core.dim_check using (rule)"
                                        + " where finding.stage = 'build'"))
                .containsExactly("stock-halved,00001,00001@2025-01-01,001,true");
    }

    @Test
    void tellsLateAndNilFromTheOthers() throws Exception {
        LakeFixture lake = lake();
        lake.load(
                "l1",
                "2025-03-29T10:00",
                nil("001"),
                Sent.district("2025-Q1", "002", "b")
                        .receivedAt("2025-03-21T00:00")
                        .with("titles", Tables.TITLES),
                nil("003").with("titles", Tables.TITLES, "00091,,family,5,4,3"));

        assertThat(
                        Warehouse.of(lake, folder)
                                .rows(
                                        "select unit_code, is_late, is_nil, is_exempt, is_withdrawn"
                                                + " from reporting.submission_status"
                                                + " where unit_code <= '004' order by unit_code"))
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
