package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units whose figures and whose decisions say different things. */
@Tag("slow")
class RecognitionCheckTest {

    private static final String UNIT = "001";
    private static final List<String> COMMUNES = Places.communes(UNIT);

    @TempDir Path folder;

    private List<String> found(Sent... sent) throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", sent);
        return Warehouse.of(lake, folder)
                .rows(
                        """
                        select
                            rule, regexp_extract(message_en, '\\((\\d+)\\)', 1), value,
                            expected, row_number
                        from reporting.finding
                        where rule like '%recognised%'
                        order by all
                        """);
    }

    /** A district in which all qualify but the first commune; the second is undecided. */
    private static Sent district() {
        return PerfectDistrict.of(
                UNIT, COMMUNES, List.of(COMMUNES.get(0)), List.of(COMMUNES.get(1)));
    }

    private static Sent decided(Sent sent, String... rows) {
        List<String> lines = new ArrayList<>(List.of(RecognitionTest.HEADER));
        lines.addAll(List.of(rows));
        return sent.with("recognitions", lines.toArray(String[]::new));
    }

    private static String decision(String code, int level, String date) {
        return code + ",," + level + ",1/QD," + date + ",2023";
    }

    private static List<String> decisions(int level) {
        List<String> rows = new ArrayList<>();
        COMMUNES.forEach(code -> rows.add(decision(code, level, "2024-03-01")));
        return rows;
    }

    @Test
    void saysNothingIfTheRecognitionsWereNotReceived() throws Exception {
        assertThat(found(district())).isEmpty();
    }

    @Test
    void findsACommuneThatIsRecognisedAndFails() throws Exception {
        List<String> rows = decisions(2);
        rows.add(decision(UNIT, 2, "2024-05-01"));
        Sent sent = decided(district(), rows.toArray(String[]::new));

        // Level 2 counts as level 1, where it fails first; of the undecided nothing is known.
        assertThat(found(sent)).containsExactly("recognised-not-qualified,00001,1,14/15,2");
    }

    @Test
    void takesNoDecisionThatHasExpired() throws Exception {
        List<String> rows = decisions(2);
        rows.set(0, decision(COMMUNES.get(0), 2, "2021-12-31"));
        rows.add(decision(UNIT, 2, "2024-05-01"));

        assertThat(found(decided(district(), rows.toArray(String[]::new)))).isEmpty();
    }

    @Test
    void findsAUnitThatQualifiesAtItsNextLevelWithoutADecision() throws Exception {
        List<String> rows = decisions(2);
        rows.remove(2);
        rows.set(3, decision(COMMUNES.get(4), 1, "2024-03-01"));
        rows.remove(0);

        assertThat(found(decided(district(), rows.toArray(String[]::new))))
                .contains(
                        "qualified-not-recognised," + COMMUNES.get(2) + ",1,,",
                        "qualified-not-recognised," + COMMUNES.get(4) + ",2,,");
    }

    @Test
    void judgesADistrictByTheCommunesThatAreRecognised() throws Exception {
        Sent perfect = PerfectDistrict.of(UNIT, COMMUNES, List.of(), List.of());

        assertThat(found(decided(perfect, decisions(2).toArray(String[]::new))))
                .containsExactly("qualified-not-recognised,001,1,,");
    }

    @Test
    void judgesADistrictByNoFiguresOfItsCommunesAndByNoOtherUnit() throws Exception {
        List<String> failing = COMMUNES.subList(0, 2);
        Sent sent = PerfectDistrict.of(UNIT, COMMUNES, failing, List.of());

        assertThat(
                        found(
                                decided(sent, decisions(2).toArray(String[]::new)),
                                decided(Sent.district("2025-Q1", "002", "b"))))
                .containsExactly(
                        "qualified-not-recognised,001,1,,",
                        "recognised-not-qualified," + failing.get(0) + ",1,14/15,2",
                        "recognised-not-qualified," + failing.get(1) + ",1,14/15,3");
    }

    @Test
    void showsTheNewestDecisionOfTheLevelThatFails() throws Exception {
        Sent sent = PerfectDistrict.of(UNIT, COMMUNES, List.of(), List.of());
        String first = COMMUNES.get(0);
        String titles = sent.tables().get("titles").stripTrailing();
        // 70 of 100 citizens are enough for level 1 alone.
        sent =
                sent.with(
                        "titles",
                        titles.replace(
                                first + ",,citizen,100,100,100", first + ",,citizen,100,100,70"));

        assertThat(
                        found(
                                decided(
                                        sent,
                                        first + ",,2,1/QD,2023-05-01,2022",
                                        first + ",,2,2/QD,2024-03-01,2022",
                                        first + ",,2,3/QD,2023-03-01,2022",
                                        first + ",,1,4/QD,2025-01-02,2022")))
                .contains("recognised-not-qualified," + first + ",2,14/15,3")
                .filteredOn(row -> row.startsWith("recognised"))
                .hasSize(1);
    }
}
