package org.learningdistricts.intake.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowRangesTest {

    private final RowRanges ranges = new RowRanges();

    @Test
    void joinsRowsThatFollowEachOther() {
        for (long row : new long[] {2, 3, 4, 7, 9, 10}) {
            ranges.add(row);
        }
        assertThat(ranges.shown()).isEqualTo("2-4, 7, 9-10");
        assertThat(ranges.count()).isEqualTo(6);
    }

    /** Each of these rows takes six letters: thirty of them are as long as is allowed. */
    @Test
    void cutsWhatIsTooLong() {
        for (long row = 1000; row < 1062; row += 2) {
            ranges.add(row);
        }
        assertThat(ranges.shown()).hasSize(30 * 6 + 4).endsWith("1058, 1060");

        ranges.add(1070);
        assertThat(ranges.shown()).hasSize(30 * 6 + 1).endsWith("1058, …");
        assertThat(ranges.count()).isEqualTo(32);
    }
}
