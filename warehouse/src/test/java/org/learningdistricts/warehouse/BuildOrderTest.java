package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of SQL files follows from what they read; what cannot be ordered is named. */
class BuildOrderTest {

    private static final SqlFile STAGED = view("staging/sources", "staging.stg_unit", "units.csv");
    private static final SqlFile UNIT =
            view("dimensions", "core.dim_unit", "stg_unit", "staging.stg_unit");

    private static SqlFile view(String folder, String made, String source, String... reads) {
        String text =
                """
                -- Grain:  One row per thing.
                -- Key:    thing
                -- Source: %s
                -- Rules:  Holds things.
                create view %s as
                select 1 as thing%s;
                """
                        .formatted(source, made, froms(reads));
        return new SqlFile(folder + "/" + made.replaceFirst(".*\\.", "") + ".sql", text);
    }

    private static String froms(String... reads) {
        return reads.length == 0 ? "" : "\nfrom " + String.join("\ncross join ", reads);
    }

    private static List<String> stems(SqlFile... files) {
        return BuildOrder.of(List.of(files)).stream().map(SqlFile::stem).toList();
    }

    private static void assertRefused(String message, SqlFile... files) {
        assertThatIllegalStateException()
                .isThrownBy(() -> BuildOrder.of(List.of(files)))
                .withMessage(message);
    }

    @Test
    void putsWhatIsReadFirstWhateverItsFolderAndElseKeepsToStagesAndPaths() {
        SqlFile rate = view("measures/rates", "engine.rate", "dim_unit", "core.dim_unit");
        SqlFile reader = view("measures/a", "engine.a", "rate, b", "engine.b", "engine.rate");
        SqlFile free = view("measures/b", "engine.b", "nothing at all");
        SqlFile shown = view("reporting", "reporting.unit", "a", "engine.a");
        SqlFile check = new SqlFile("audit/a_check.sql", "-- Source: unit\nfrom reporting.unit;");
        List<String> order = List.of("stg_unit", "dim_unit", "b", "rate", "a", "unit", "a_check");
        assertThat(stems(check, shown, free, reader, rate, UNIT, STAGED)).isEqualTo(order);
        assertThat(stems(STAGED, UNIT, rate, reader, free, shown, check)).isEqualTo(order);
    }

    @Test
    void takesAConstraintForARead() {
        SqlFile fact =
                new SqlFile(
                        "facts/fact_a.sql",
                        """
                        -- Source: stg_unit,
                        --         dim_unit
                        -- Rules:  Holds things.
                        create table core.fact_a (
                            unit_sk integer,
                            foreign key (unit_sk) references core.dim_unit (unit_sk)
                        );

                        insert into core.fact_a
                        select 1 from staging.stg_unit;
                        """);
        assertThat(stems(fact, UNIT, STAGED)).containsExactly("stg_unit", "dim_unit", "fact_a");
    }

    @Test
    void takesNoCommentTextOrStepForARead() {
        SqlFile file =
                new SqlFile(
                        "dimensions/dim_unit.sql",
                        """
                        -- Source: units.csv, agreed with core.dim_area
                        -- Rules:  Is no core.dim_area.
                        create view core.dim_unit as
                        with dim_area as (
                            select 'core.dim_area''s -- unit' as unit -- of core.dim_area
                        )

                        /* not from
                        core.dim_area */
                        select dim_area.unit from dim_area;

                        comment on view core.dim_unit is 'core.dim_area | core.dim_area';
                        """);
        assertThat(file.reads()).isEmpty();
        assertThat(stems(file)).containsExactly("dim_unit");
    }

    @Test
    void namesACircle() {
        assertRefused(
                "measures/a/b.sql, measures/d/c.sql read each other in a circle",
                view("measures/a", "engine.a", "b", "engine.b"),
                view("measures/a", "engine.b", "c", "engine.c"),
                view("measures/d", "engine.c", "b", "engine.b"));
    }

    @Test
    void namesWhatNoFileMakes() {
        assertRefused("dimensions/dim_unit.sql reads staging.stg_unit, which no file makes", UNIT);
    }

    @Test
    void namesASourceThatIsNotRead() {
        assertRefused(
                "dimensions/dim_area.sql reads [], but its Source says [stg_unit]",
                STAGED,
                view("dimensions", "core.dim_area", "stg_unit"));
    }

    @Test
    void namesAReadThatIsNoSource() {
        assertRefused(
                "facts/fact_a.sql reads [dim_unit, stg_unit], but its Source says [dim_unit]",
                STAGED,
                UNIT,
                view("facts", "core.fact_a", "dim_unit", "core.dim_unit", "staging.stg_unit"));
    }

    @Test
    void namesAReadAgainstTheOrderOfStages() {
        assertRefused(
                "dimensions/dim_area.sql reads engine.a of a later stage: measures/a/a.sql",
                view("measures/a", "engine.a", "nothing at all"),
                view("dimensions", "core.dim_area", "a", "engine.a"));
    }

    @Test
    void namesTwoFilesThatMakeTheSame() {
        assertRefused(
                "dimensions/dim_unit.sql and facts/dim_unit.sql both make core.dim_unit",
                view("facts", "core.dim_unit", "units.csv"),
                view("dimensions", "core.dim_unit", "units.csv"));
    }

    @Test
    void namesAFileOutsideTheStages() {
        assertRefused(
                "marts/unit.sql lies in no stage's folder",
                STAGED,
                view("marts", "core.unit", "nothing at all"));
    }
}
