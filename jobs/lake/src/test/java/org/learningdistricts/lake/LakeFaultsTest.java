package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.lake.SampleLake.differs;
import static org.learningdistricts.lake.SampleLake.missing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told of a lake that is away or damaged, and by which names. */
class LakeFaultsTest {

    private static final Path LAKE = Path.of("data", "lake");

    @Test
    void lakeThatIsAwayIsToldWithTheLoadIfItIsKnown() {
        assertThat(LakeFaults.away(LAKE, 3, new KnownGroup("g1", "load1")).getMessage())
                .contains("not here: " + LAKE, "3 nhóm / groups (g1, lượt nạp / load load1, …)");
        assertThat(LakeFaults.away(LAKE, 1, new KnownGroup("g1", null)).getMessage())
                .contains("1 nhóm / groups (g1, …)");
    }

    @Test
    void damageIsToldWithTheNameItIsAcceptedBy() {
        LakeDamage damage = missing("economy/quarter=2025-Q1/g1.parquet", "g1", "load1");

        assertThat(LakeFaults.damaged(List.of(damage)).getMessage())
                .startsWith("kho nền không nguyên vẹn / the lake is not whole: lake/economy/")
                .contains("(nhóm / group g1, lượt nạp / load load1): thiếu / missing; gắn lại")
                .endsWith("--accept-loss g1 --reason \"…\"")
                .doesNotContain("and 0 more");
    }

    @Test
    void restOfTheDamageIsCounted() {
        LakeDamage first = missing("economy/quarter=2025-Q1/g1.parquet", "g1", "load1");
        LakeDamage second = differs("economy/quarter=2025-Q1/g3.parquet", "g3", "load2");
        LakeDamage third = missing("_archive/g4.zip", "g4", null);

        assertThat(LakeFaults.damaged(List.of(first, second, third)).getMessage())
                .contains("; và 2 chỗ khác / and 2 more;", "--accept-loss g1,g3,g4.zip --reason");
    }

    @ParameterizedTest
    @CsvSource({"200,false", "201,true"})
    void namesAreLeftOutThatALineHasNoRoomFor(int letters, boolean areLeftOut) {
        String id = "g".repeat(letters);
        LakeDamage damage = missing("economy/quarter=2025-Q1/g.parquet", id, null);

        assertThat(LakeFaults.damaged(List.of(damage)).getMessage())
                .endsWith("--accept-loss " + (areLeftOut ? "…" : id) + " --reason \"…\"");
    }

    static Stream<Arguments> descriptions() {
        return Stream.of(
                Arguments.of(
                        missing("_archive/g1.zip", "g1", "load1"),
                        "archive/g1.zip (nhóm / group g1, lượt nạp / load load1): thiếu / missing",
                        "g1.zip"),
                Arguments.of(
                        missing("_ledger/commit/g1.parquet", "g1", null),
                        "lake/_ledger/commit/g1.parquet (nhóm / group g1): thiếu / missing",
                        "g1"),
                Arguments.of(
                        differs("_ledger/load/load1.parquet", null, "load1"),
                        "lake/_ledger/load/load1.parquet (lượt nạp / load load1): nội dung đã bị"
                                + " đổi / its bytes are not those that were written",
                        "load1"),
                Arguments.of(
                        missing("_rules/0a/units.csv", null, null),
                        "lake/_rules/0a/units.csv: thiếu / missing",
                        "0a"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void damageNamesItsFileAndWhatIsNotWholeWithoutIt(
            LakeDamage damage, String description, String name) {
        assertThat(damage.description()).isEqualTo(description);
        assertThat(damage.acceptedAs()).isEqualTo(name);
    }

    @Test
    void severalLossesOfOneLoadAreNamedByTheLoad() {
        LakeDamage rows = missing("economy/quarter=2025-Q1/g1.parquet", "g1", "load1");
        LakeDamage commit = missing("_ledger/commit/g1.parquet", "g1", "load1");
        LakeDamage other = missing("economy/quarter=2025-Q1/g2.parquet", "g2", "load1");
        LakeDamage alone = missing("_ledger/explanation/e-1.parquet", null, null);

        LossNames ofOneGroup = new LossNames(List.of(rows, commit, alone));
        assertThat(ofOneGroup.of(rows)).isEqualTo("g1");
        assertThat(ofOneGroup.of(alone)).isEqualTo("e-1");
        assertThat(ofOneGroup.all(List.of(rows, commit, alone))).isEqualTo("g1,e-1");
        LossNames ofTwoGroups = new LossNames(List.of(rows, other, alone));
        assertThat(ofTwoGroups.all(List.of(rows, alone, other))).isEqualTo("load1,e-1");
    }
}
