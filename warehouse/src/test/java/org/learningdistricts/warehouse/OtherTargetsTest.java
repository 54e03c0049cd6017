package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** Targets and calendars that are not in force, but that rows of reference data can say. */
class OtherTargetsTest {

    @TempDir Path folder;

    private Path reference;

    @BeforeEach
    void copyReference() throws Exception {
        reference = Files.createDirectory(folder.resolve("reference"));
        Schemas.bundled().copyReferenceTo(reference);
    }

    private void add(String file, String row) throws Exception {
        Files.writeString(reference.resolve(file), row + "\n", StandardOpenOption.APPEND);
    }

    @Test
    void cannotAssessADistrictWithoutCommunes() throws Exception {
        add("units.csv", "district,299,2014-04-01,2025-06-30,Trống,Huyện,city,01,false,false");
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows(
                                        "select basis, result, numerator, denominator"
                                                + " from reporting.district_indicator"
                                                + " where level = 1 and indicator = '4.1'"
                                                + " and district_code = '299' order by basis"))
                .containsExactly("computed,not_assessable,,", "official,not_assessable,,");
    }

    @Test
    void takesTheNearestTargetOfACity() throws Exception {
        add("targets.csv", "held,Xã,Communes,recognised,commune,1,,,50,2025,x,");
        add("targets.csv", "held,Xã,Communes,recognised,commune,1,,,60,2030,x,");
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2026-03-19T10:00",
                Sent.commune("2025-Q4", "00004", "a"),
                Sent.commune("2026-Q1", "00004", "b"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows(
                                        "select quarter, level, target_pct, target_year"
                                                + " from reporting.city_qualification_rate"
                                                + " where unit_level = 'commune'"
                                                + " and basis = 'decision'"
                                                + " order by quarter, level"))
                .containsExactly(
                        "2025-Q4,1,50,2025", "2025-Q4,2,,", "2026-Q1,1,60,2030", "2026-Q1,2,,");
    }

    @Test
    void readsTheStaffGroupThatAFigureNames() throws Exception {
        add(
                "targets.csv",
                "cadres,Cán bộ,Cadres,share,,,staff_training.trained_basic_digital_skills[cadre],"
                        + "staff_training.headcount[cadre],50,2025,x,");
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a")
                        .with(
                                "staff_training",
                                Tables.STAFF,
                                "001,,cadre,10,5",
                                "001,,civil_servant,100,7"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows(
                                        "select target, numerator, denominator"
                                                + " from reporting.target_progress"
                                                + " where target in ('cadres',"
                                                + " 'staff-digital-skills') order by target"))
                .containsExactly("cadres,5,10", "staff-digital-skills,12,110");
    }

    @Test
    void refusesAMemberOfATableThatHasNone() throws Exception {
        List<String> figures =
                List.of(
                        "economy.employed,economy.labour_force",
                        "learning_centres.classes,learning_centres.learners",
                        "schooling.children_5_attending,schooling.children_5",
                        "workforce.technically_qualified,workforce.citizens");
        for (int i = 0; i < figures.size(); i++) {
            String members = figures.get(i).replace(",", "[cadre],") + "[cadre]";
            add("targets.csv", "none-" + i + ",Không,None,share,,," + members + ",50,2025,x,");
        }
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                PerfectDistrict.of("001", Places.communes("001"), List.of(), List.of()));

        assertThatThrownBy(() -> Warehouse.of(lake, folder, Schemas.withReference(reference)))
                .isInstanceOf(AuditFailed.class)
                .hasMessageContaining("unknown_figures (8 rows");
    }

    @Test
    void expectsBothLevelsWhereBothSubmit() throws Exception {
        add("collection_calendar.csv", "commune,2025-01-01,2025-06-30,-1,15,2,14,2,10,,,x");
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                Sent.district("2025-Q1", "001", "a"),
                Sent.commune("2025-Q1", "00001", "b").receivedAt("2025-03-18T09:00"));

        assertThat(
                        Warehouse.of(lake, folder, Schemas.withReference(reference))
                                .rows(
                                        "select unit_code, is_on_time"
                                                + " from reporting.submission_status"
                                                + " where unit_code in ('001', '00001')"
                                                + " order by unit_code"))
                .containsExactly("00001,false", "001,true");
    }
}
