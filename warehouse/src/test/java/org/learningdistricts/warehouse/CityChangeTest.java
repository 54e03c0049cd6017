package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what the number of qualified units changed since the quarter before. */
class CityChangeTest {

    private static final String CHANGES =
            "select from_quarter, unit_level, basis, cause, units, qualified_before,"
                    + " qualified_after from reporting.city_qualification_change"
                    + " where quarter = '%s' and level = 1 and basis = 'computed' order by all";

    /** Where what the changes add up to is not the difference of two rows of the rate. */
    private static final String DIFFERENCES =
            """
            with received as (
                select quarter, lag(quarter) over (order by quarter) as from_quarter
                from (select distinct quarter from reporting.submission_status)
            ),
            summed as (
                select quarter, unit_level, level, basis, min(from_quarter) as from_quarter,
                    sum(qualified_after - qualified_before) as qualified,
                    sum(case
                        when cause in ('became_assessable', 'unit_began') then units
                        when cause in ('ceased_to_be_assessable', 'unit_ended') then -units
                        else 0
                    end) as assessable
                from reporting.city_qualification_change
                group by all
            )
            select now.quarter, now.unit_level, now.level, now.basis
            from reporting.city_qualification_rate as now
            inner join received using (quarter)
            left join reporting.city_qualification_rate as earlier
                on earlier.quarter = received.from_quarter
                and earlier.unit_level = now.unit_level
                and earlier.level = now.level and earlier.basis = now.basis
            full join summed
                on summed.quarter = now.quarter and summed.unit_level = now.unit_level
                and summed.level = now.level and summed.basis = now.basis
            where now.units_qualified - earlier.units_qualified
                    is distinct from coalesce(
                        summed.qualified, case when earlier.quarter is not null then 0 end
                    )
                or now.units_assessable - earlier.units_assessable
                    is distinct from coalesce(
                        summed.assessable, case when earlier.quarter is not null then 0 end
                    )
                or summed.from_quarter <> received.from_quarter
            """;

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-10-01T08:00", FIRST_QUARTER);
        lake.load("l2", "2025-10-01T08:00", SECOND_QUARTER);
        lake.load("l3", "2025-10-01T08:00", THIRD_QUARTER);
        warehouse = Warehouse.of(lake, folder);
    }

    private static Sent district(String code, String quarter, int failing, int silent) {
        List<String> communes = Places.communes(code);
        return PerfectDistrict.of(
                        code,
                        communes,
                        communes.subList(0, failing),
                        communes.subList(failing, failing + silent))
                .quarter(quarter);
    }

    /** Of twenty communes each, so many failing and so many undecided in that order. */
    private static final Sent[] FIRST_QUARTER = {
        district("274", "2025-Q1", 2, 3),
        district("276", "2025-Q1", 3, 0),
        district("278", "2025-Q1", 0, 0)
    };

    private static final Sent[] SECOND_QUARTER = {
        district("274", "2025-Q2", 1, 1),
        district("276", "2025-Q2", 1, 0),
        district("278", "2025-Q2", 2, 1)
    };

    @Test
    void tellsWhatBecameWhat() throws Exception {
        // 274: its first commune fails both times, the second becomes undecided, and the three
        // after it, which were undecided, qualify; so does the district, which was undecided.
        // 276: two communes that failed qualify; so does the district, which failed.
        // 278: two that qualified fail, and one becomes undecided; so does the district.
        assertThat(warehouse.rows(CHANGES.formatted("2025-Q2")))
                .containsExactly(
                        "2025-Q1,commune,computed,became_assessable,3,0,3",
                        "2025-Q1,commune,computed,became_qualified,2,0,2",
                        "2025-Q1,commune,computed,ceased_to_be_assessable,2,1,0",
                        "2025-Q1,commune,computed,ceased_to_qualify,2,2,0",
                        "2025-Q1,district,computed,became_assessable,1,0,1",
                        "2025-Q1,district,computed,became_qualified,1,0,1",
                        "2025-Q1,district,computed,ceased_to_be_assessable,1,1,0");
    }

    private static final Sent[] THIRD_QUARTER = {
        Sent.commune("2025-Q3", "00097", "c").with("evidence", Tables.EVIDENCE, "00097,,1.1,no,,")
    };

    @Test
    void tellsWhatChangedItsVerdictFromWhatIsNew() throws Exception {
        // Of sixty communes that ended two were undecided and four failed.
        assertThat(warehouse.rows(CHANGES.formatted("2025-Q3")))
                .containsExactly(
                        "2025-Q2,commune,computed,unit_began,1,0,0",
                        "2025-Q2,commune,computed,unit_ended,58,54,0");
    }

    @Test
    void addsUpToTheDifferencesOfMadeUpRates() throws Exception {
        assertThat(
                        warehouse.rows(
                                "select distinct quarter from reporting.city_qualification_change order by all"))
                .containsExactly("2025-Q2", "2025-Q3");
        assertThat(warehouse.rows(DIFFERENCES)).isEmpty();
    }

    @Test
    void addsUpToTheDifferencesOfTheRates() throws Exception {
        Warehouse sample = SharedWarehouses.conformance();

        assertThat(sample.rows("select distinct cause from reporting.city_qualification_change"))
                .contains("unit_began", "unit_ended");
        assertThat(sample.rows(DIFFERENCES)).isEmpty();
    }
}
