package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Targets and calendars that are not in force, but that rows of reference data can say. */
class OtherTargetsTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
        add(reference, "units.csv", WITHOUT_COMMUNES);
        add(reference, "targets.csv", HELD_IN_2025, HELD_IN_2030, CADRES, CADRES_OF_ALL);
        add(reference, "collection_calendar.csv", COMMUNES_TOO);
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2026-03-19T10:00",
                STAFF,
                Sent.commune("2025-Q1", "00001", "b").receivedAt("2025-03-18T09:00"),
                Sent.commune("2025-Q4", "00004", "c"),
                Sent.commune("2026-Q1", "00004", "d"));
        warehouse = Warehouse.of(lake, folder, Schemas.withReference(reference));
    }

    private static void add(Path reference, String file, String... rows) throws Exception {
        Files.write(reference.resolve(file), List.of(rows), StandardOpenOption.APPEND);
    }

    private static final String WITHOUT_COMMUNES =
            "district,299,2014-04-01,2025-06-30,Trống,Huyện,city,01,false,false";

    @Test
    void cannotAssessADistrictWithoutCommunes() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select basis, result, numerator, denominator"
                                        + " from reporting.district_indicator"
                                        + " where level = 1 and indicator = '4.1'"
                                        + " and district_code = '299' order by basis"))
                .containsExactly("computed,not_assessable,,", "official,not_assessable,,");
    }

    private static final String HELD_IN_2025 = "held,Xã,Communes,recognised,commune,1,,,50,2025,x,";
    private static final String HELD_IN_2030 = "held,Xã,Communes,recognised,commune,1,,,60,2030,x,";

    @Test
    void takesTheNearestTargetOfACity() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select quarter, level, target_pct, target_year"
                                        + " from reporting.city_qualification_rate"
                                        + " where unit_level = 'commune' and basis = 'decision'"
                                        + " and quarter >= '2025-Q4' order by quarter, level"))
                .containsExactly(
                        "2025-Q4,1,50,2025", "2025-Q4,2,,", "2026-Q1,1,60,2030", "2026-Q1,2,,");
    }

    private static final String CADRES =
            "cadres,Cán bộ,Cadres,share,,,staff_training.trained_basic_digital_skills[cadre],"
                    + "staff_training.headcount[cadre],50,2025,x,";
    private static final String CADRES_OF_ALL =
            "cadres-of-all,Cán bộ,Cadres,share,,,"
                    + "staff_training.trained_basic_digital_skills[cadre],"
                    + "staff_training.headcount,50,2025,x,";
    private static final Sent STAFF =
            Sent.district("2025-Q1", "001", "a")
                    .with(
                            "staff_training",
                            Tables.STAFF,
                            "001,,cadre,10,5",
                            "001,,civil_servant,100,7");

    @Test
    void readsTheStaffGroupThatAFigureNames() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select target, numerator, denominator"
                                        + " from reporting.target_progress where target in"
                                        + " ('cadres', 'cadres-of-all', 'staff-digital-skills')"
                                        + " and quarter = '2025-Q1' order by target"))
                // A row without one of both figures is left out: that of civil servants.
                .containsExactly(
                        "cadres,5,10", "cadres-of-all,5,10", "staff-digital-skills,12,110");
    }

    private static final String COMMUNES_TOO = "commune,2025-01-01,2025-06-30,-1,15,2,14,2,10,,,x";

    @Test
    void expectsBothLevelsWhereBothSubmit() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select unit_code, is_on_time from reporting.submission_status"
                                        + " where unit_code in ('001', '00001')"
                                        + " and quarter = '2025-Q1' order by unit_code"))
                .containsExactly("00001,false", "001,true");
    }

    @Test
    void refusesAMemberOfATableThatHasNone() throws Exception {
        Path reference = Files.createDirectory(folder.resolve("refused"));
        Schemas.bundled().copyReferenceTo(reference);
        List<String> figures =
                List.of(
                        "economy.employed,economy.labour_force",
                        "learning_centres.classes,learning_centres.learners",
                        "schooling.children_5_attending,schooling.children_5",
                        "workforce.technically_qualified,workforce.citizens");
        for (int i = 0; i < figures.size(); i++) {
            String members = figures.get(i).replace(",", "[cadre],") + "[cadre]";
            add(
                    reference,
                    "targets.csv",
                    "none-" + i + ",Không,None,share,,," + members + ",50,2025,x,");
        }
        LakeFixture lake = new LakeFixture(folder.resolve("other"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                PerfectDistrict.of("001", Places.communes("001"), List.of(), List.of()));

        assertThatThrownBy(() -> Warehouse.of(lake, folder, Schemas.withReference(reference)))
                .isInstanceOf(AuditFailed.class)
                .hasMessageContaining("unknown_figures (8 rows");
    }
}
