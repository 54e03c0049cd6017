package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units whose figures and whose decisions say different things; each test has its own district. */
@Tag("slow")
class RecognitionCheckTest {

    @TempDir static Path folder;

    private static Warehouse warehouse;

    @BeforeAll
    static void build() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load(
                "l1",
                "2025-03-19T10:00",
                oneFails("001"),
                allRecognised("002"),
                oneExpired("016"),
                someNotRecognised("004"),
                communesRecognised("005"),
                twoFail("006"),
                decided(Sent.district("2025-Q1", "007", "b"), List.of()),
                failsAtLevelTwo("008"));
        warehouse = Warehouse.of(lake, folder);
    }

    private static List<String> found(String district) throws Exception {
        return warehouse.rows(
                """
                select
                    rule, regexp_extract(message_en, '\\((\\d+)\\)', 1), value,
                    expected, row_number
                from reporting.finding
                where rule like '%recognised%' and unit_code = '"""
                        + district
                        + "' order by all");
    }

    /** In which all qualify but the first commune; the second is undecided. */
    private static Sent oneFails(String district) {
        List<String> communes = Places.communes(district);
        return PerfectDistrict.of(
                district, communes, communes.subList(0, 1), communes.subList(1, 2));
    }

    private static Sent perfect(String district) {
        return PerfectDistrict.of(district, Places.communes(district), List.of(), List.of());
    }

    private static Sent decided(Sent sent, List<String> decisions) {
        List<String> lines = new ArrayList<>(List.of(RecognitionTest.HEADER));
        lines.addAll(decisions);
        return sent.with("recognitions", lines.toArray(String[]::new));
    }

    private static String decision(String code, int level, String date) {
        return code + ",," + level + ",1/QD," + date + ",2023";
    }

    /** Of level 2 on every commune. */
    private static List<String> decisions(String district) {
        List<String> rows = new ArrayList<>();
        Places.communes(district).forEach(code -> rows.add(decision(code, 2, "2024-03-01")));
        return rows;
    }

    @Test
    void saysNothingIfTheRecognitionsWereNotReceived() throws Exception {
        assertThat(found("001")).isEmpty();
    }

    private static Sent allRecognised(String district) {
        List<String> rows = decisions(district);
        rows.add(decision(district, 2, "2024-05-01"));
        return decided(oneFails(district), rows);
    }

    @Test
    void findsACommuneThatIsRecognisedAndFails() throws Exception {
        // Level 2 counts as level 1, where it fails first; of the undecided nothing is known.
        assertThat(found("002")).containsExactly("recognised-not-qualified,00037,1,14/15,2");
    }

    private static Sent oneExpired(String district) {
        List<String> rows = decisions(district);
        rows.set(0, decision(Places.communes(district).get(0), 2, "2021-12-31"));
        rows.add(decision(district, 2, "2024-05-01"));
        return decided(oneFails(district), rows);
    }

    @Test
    void takesNoDecisionThatHasExpired() throws Exception {
        assertThat(found("016")).isEmpty();
    }

    /** Nothing on the first and the third commune, and of level 1 on the fifth. */
    private static Sent someNotRecognised(String district) {
        List<String> rows = decisions(district);
        rows.set(4, decision(Places.communes(district).get(4), 1, "2024-03-01"));
        rows.remove(2);
        rows.remove(0);
        return decided(oneFails(district), rows);
    }

    @Test
    void findsAUnitThatQualifiesAtItsNextLevelWithoutADecision() throws Exception {
        List<String> communes = Places.communes("004");
        assertThat(found("004"))
                .contains(
                        "qualified-not-recognised," + communes.get(2) + ",1,,",
                        "qualified-not-recognised," + communes.get(4) + ",2,,");
    }

    private static Sent communesRecognised(String district) {
        return decided(perfect(district), decisions(district));
    }

    @Test
    void judgesADistrictByTheCommunesThatAreRecognised() throws Exception {
        assertThat(found("005")).containsExactly("qualified-not-recognised,005,1,,");
    }

    /** Beside a district without a decision. */
    private static Sent twoFail(String district) {
        List<String> communes = Places.communes(district);
        return decided(
                PerfectDistrict.of(district, communes, communes.subList(0, 2), List.of()),
                decisions(district));
    }

    @Test
    void judgesADistrictByNoFiguresOfItsCommunesAndByNoOtherUnit() throws Exception {
        List<String> failing = Places.communes("006").subList(0, 2);
        assertThat(found("006"))
                .containsExactly(
                        "qualified-not-recognised,006,1,,",
                        "recognised-not-qualified," + failing.get(0) + ",1,14/15,2",
                        "recognised-not-qualified," + failing.get(1) + ",1,14/15,3");
        assertThat(found("007")).isEmpty();
    }

    /** 70 of 100 citizens of its first commune are enough for level 1 alone. */
    private static Sent failsAtLevelTwo(String district) {
        Sent sent = perfect(district);
        String first = Places.communes(district).get(0);
        String titles = sent.tables().get("titles").stripTrailing();
        return decided(
                sent.with(
                        "titles",
                        titles.replace(
                                first + ",,citizen,100,100,100", first + ",,citizen,100,100,70")),
                List.of(
                        first + ",,2,1/QD,2023-05-01,2022",
                        first + ",,2,2/QD,2024-03-01,2022",
                        first + ",,2,3/QD,2023-03-01,2022",
                        first + ",,1,4/QD,2025-01-02,2022"));
    }

    @Test
    void showsTheNewestDecisionOfTheLevelThatFails() throws Exception {
        assertThat(found("008"))
                .contains(
                        "recognised-not-qualified," + Places.communes("008").get(0) + ",2,14/15,3")
                .filteredOn(row -> row.startsWith("recognised"))
                .hasSize(1);
    }
}
