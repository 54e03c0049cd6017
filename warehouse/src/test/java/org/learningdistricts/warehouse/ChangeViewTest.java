package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

/** A release says what differs from the one before it, and why. */
@Tag("slow")
class ChangeViewTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 10, 1, 8, 0);

    @TempDir Path folder;

    private LakeFixture lake;
    private int loads;

    @BeforeEach
    void emptyLake() {
        lake = new LakeFixture(folder.resolve("lake"));
    }

    private Warehouse release(Warehouse previous, boolean isUpdate, Schemas schemas, String version)
            throws Exception {
        return Warehouse.after(previous, isUpdate, lake, folder, schemas, version);
    }

    private Warehouse after(Warehouse previous) throws Exception {
        return release(previous, true, Schemas.bundled(), "1");
    }

    private void load(Sent... submissions) throws Exception {
        loads++;
        lake.load("l" + loads, BEGIN.plusDays(loads).toString(), submissions);
    }

    private static Sent citizens(String digest, int citizens) {
        return Sent.district("2025-Q1", "001", digest)
                .with("workforce", Tables.WORKFORCE, "00001,," + citizens + ",,,")
                .with("titles", Tables.TITLES, "00001,,citizen,,,60");
    }

    private static List<String> causes(Warehouse release) throws Exception {
        return release.rows(
                "select distinct cause, submission_key from reporting.change order by 1, 2");
    }

    private static String key(String digest) {
        return "2025-Q1/001@2014-04-01/" + digest;
    }

    @Test
    void isEmptyInAFirstRelease() throws Exception {
        load(citizens("a", 100));
        assertThat(after(null).rows("from reporting.change")).isEmpty();
    }

    @Test
    void listsACorrectionColumnByColumn() throws Exception {
        load(citizens("a", 100));
        Warehouse first = after(null);
        load(citizens("b", 70).sequence(2L));
        Warehouse second = after(first);
        assertThat(
                        second.rows(
                                """
                                select unit_name, key, kind, old_value, new_value, is_major
                                from reporting.change
                                where entity = 'figure' and column_name = 'value'
                                """))
                .containsExactly(
                        "Phường Phúc Xá,submission_unit_key=001@2014-04-01; dataset=workforce;"
                                + " figure=citizens; member=,changed,100.000000000000000000,"
                                + "70.000000000000000000,false");
        assertThat(
                        second.rows(
                                """
                                select key, old_value, new_value, is_major from reporting.change
                                where entity = 'commune_indicator' and column_name = 'result'
                                """))
                .containsExactly("level=2; indicator=5.1,not_met,met,true");
        assertThat(causes(second)).containsExactly("correction," + key("b"));
    }

    @Test
    void namesARowThatWentAndOneThatCameWhole() throws Exception {
        load(citizens("a", 100));
        Warehouse first = after(null);
        load(citizens("b", 100).with("titles", Tables.TITLES).sequence(2L));
        Warehouse second = after(first);
        assertThat(
                        second.rows(
                                """
                                select kind, column_name, old_value ->> 'value', new_value
                                from reporting.change
                                where entity = 'figure' and key like '%figure=recognised; %'
                                """))
                .containsExactly("removed,,60.000000000000000000,");
        load(citizens("c", 100).sequence(3L));
        assertThat(
                        after(second)
                                .rows(
                                        """
                                        select kind, column_name, old_value,
                                            new_value ->> 'value', new_value ->> 'submission_key'
                                        from reporting.change
                                        where entity = 'figure' and key like '%figure=recognised; %'
                                        """))
                .containsExactly("added,,,60.000000000000000000," + key("c"));
    }

    @Test
    void tellsWhyOfEachVersion() throws Exception {
        load(citizens("a", 100), Sent.district("2024-Q4", "001", "z"));
        Warehouse release = after(null);
        load(citizens("b", 90).sequence(3L).status("rejected").finding("wrong-type"));
        release = after(release);
        assertThat(causes(release)).containsExactly("refused_correction," + key("b"));
        load(citizens("d", 90).sequence(0L));
        release = after(release);
        assertThat(causes(release)).containsExactly("late_arrival," + key("d"));
        loads++;
        lake.receipt(
                "l" + loads,
                BEGIN.plusDays(loads).toString(),
                citizens("a", 100).receivedAt("2025-03-17T09:00"));
        release = after(release);
        assertThat(causes(release)).containsExactly("receipt," + key("a"));
        load(Sent.district("2025-Q1", "002", "e"));
        release = after(release);
        assertThat(causes(release)).containsExactly("new_submission,2025-Q1/002@2014-04-01/e");
        load(
                citizens("f", 80).sequence(4L),
                Sent.district("2025-Q1", "003", "g"),
                Sent.district("2025-Q1", "004", "h"));
        assertThat(causes(after(release)))
                .containsExactlyInAnyOrder(
                        "correction," + key("f"),
                        "new_submission,2025-Q1/003@2014-04-01/g",
                        "new_submission,2025-Q1/004@2014-04-01/h");
    }

    @Test
    void listsTheRowsOfANewQuarter() throws Exception {
        load(Sent.district("2024-Q4", "001", "a"), Sent.district("2024-Q3", "001", "b"));
        Warehouse first = after(null);
        load(citizens("c", 100));
        Warehouse second = after(first);
        assertThat(
                        second.rows(
                                """
                                select count(*) = (
                                    select count(*) from reporting.commune_indicator
                                    where quarter = '2025-Q1'
                                ), any_value(kind), any_value(column_name),
                                    count(*) filter (
                                        where new_value ->> 'commune_code' = unit_code
                                    ) = count(*)
                                from reporting.change
                                where entity = 'commune_indicator' and quarter = '2025-Q1'
                                """))
                .containsExactly("true,added,,true");
        assertThat(second.rows("select count(*) < 2000 from core.fact_change"))
                .containsExactly("true");
        assertThat(causes(second)).containsExactly("new_submission," + key("c"));
        assertThat(causes(after(second))).isEmpty();
    }

    @Test
    void listsTheRowsOfAQuarterThatWent() throws Exception {
        load(citizens("a", 100), citizens("z", 100).quarter("2025-Q2"));
        Warehouse first = after(null);
        lake = new LakeFixture(folder.resolve("restored"));
        load(citizens("a", 100));
        Warehouse second = after(first);
        assertThat(ReleaseRows.of(first).changedAs(second).differences(ReleaseRows.of(second)))
                .isEmpty();
        assertThat(
                        second.rows(
                                "select distinct quarter, kind, cause from reporting.change"
                                        + " where entity = 'commune_qualification'"))
                .containsExactly("2025-Q2,removed,withdrawal");
    }

    @Test
    void anExplanationChangesItsFindingAlone() throws Exception {
        load(citizens("a", 100).finding("late"), Sent.district("2024-Q4", "001", "b"));
        Warehouse first = after(null);
        String finding = first.rows("select finding_id from reporting.finding").get(0);
        lake.explain("e1", finding, "đường ngập", "2025-10-05T08:00");
        Warehouse second = after(first);
        assertThat(
                        second.rows(
                                "select entity, column_name, new_value, cause, submission_key"
                                        + " from reporting.change order by column_name"))
                .containsExactly(
                        "finding,explained_at,2025-10-05 08:00:00,explanation,",
                        "finding,explanation,đường ngập,explanation,",
                        "finding,is_explained,true,explanation,");
    }

    @Test
    void rulesUnitsAndProgramComeBeforeVersions() throws Exception {
        load(citizens("a", 100));
        Warehouse first = after(null);
        load(citizens("b", 70).sequence(2L));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Schemas.bundled().copyReferenceTo(rules);
        Path indicators = rules.resolve("indicators.csv");
        Files.writeString(
                indicators, Files.readString(indicators).replace("Công dân học tập", "Công dân"));
        assertThat(causes(release(first, false, Schemas.withReference(rules), "1")))
                .containsExactly("rule_change,");
        Path units = Files.createDirectory(folder.resolve("units"));
        Schemas.bundled().copyReferenceTo(units);
        Path names = units.resolve("units.csv");
        Files.writeString(
                names, Files.readString(names).replace("Phường Phúc Xá", "Phường Phúc Xá Mới"));
        Warehouse renamed = release(first, false, Schemas.withReference(units), "1");
        assertThat(causes(renamed)).containsExactly("unit_change,");
        assertThat(
                        renamed.rows(
                                "select distinct old_value, new_value from reporting.change"
                                        + " where column_name = 'commune_name'"))
                .containsExactly("Phường Phúc Xá,Phường Phúc Xá Mới");
        assertThat(causes(release(first, false, Schemas.bundled(), "2")))
                .containsExactly("software,");
    }
}
