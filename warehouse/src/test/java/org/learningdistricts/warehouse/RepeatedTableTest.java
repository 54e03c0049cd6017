package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tables are those of the quarter before: alike in every row and figure. */
class RepeatedTableTest {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "literacy", Tables.LITERACY,
                    "schooling", Tables.SCHOOLING,
                    "workforce", Tables.WORKFORCE,
                    "titles", Tables.TITLES);
    private static final Map<String, List<String>> MEMBERS =
            Map.of(
                    "literacy", List.of("15-25", "26-35", "36-60", "61+"),
                    "titles", List.of("family", "clan", "community", "unit", "citizen"));

    @TempDir static Path folder;

    private static List<String> found;

    @BeforeAll
    static void build() throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (int column = 0; column < ONE_FIGURE.size(); column++) {
            List<List<String>> other = figures();
            other.get(0).set(column, "9");
            sent.addAll(sent(ONE_FIGURE.get(column), figures(), other));
        }
        List<List<String>> swapped = figures();
        Collections.swap(swapped, 0, 1);
        sent.addAll(sent("020", figures(), swapped));
        sent.addAll(sent("021", figures(), figures()));
        sent.addAll(sent("250", withGaps(), withGaps()));
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-06-19T10:00", sent.toArray(Sent[]::new));
        found =
                Warehouse.of(lake, folder)
                        .rows(
                                "select unit_code, file, value from reporting.finding"
                                        + " where rule = 'figures-sent-again'"
                                        + " order by unit_code, file");
    }

    private static List<Sent> sent(
            String district, List<List<String>> before, List<List<String>> now) {
        Sent first = Sent.district("2025-Q1", district, "a" + district);
        Sent second = Sent.district("2025-Q2", district, "b" + district);
        for (String dataset : HEADERS.keySet()) {
            first = first.with(dataset, table(dataset, district, before));
            second = second.with(dataset, table(dataset, district, now));
        }
        return List.of(first, second);
    }

    /**
     * As many rows as three communes have, each with its own figures as far as there are columns.
     */
    private static String[] table(String dataset, String district, List<List<String>> figures) {
        String header = HEADERS.get(dataset);
        List<String> members = MEMBERS.getOrDefault(dataset, List.of());
        int columns = header.split(",", -1).length - (members.isEmpty() ? 2 : 3);
        List<String> lines = new ArrayList<>(List.of(header));
        for (String commune : Places.communes(district).subList(0, 3)) {
            for (String member : members.isEmpty() ? List.of("") : members) {
                lines.add(
                        commune
                                + ",,"
                                + (member.isEmpty() ? "" : member + ",")
                                + String.join(
                                        ",", figures.get(lines.size() - 1).subList(0, columns)));
            }
        }
        return lines.toArray(String[]::new);
    }

    /** Fifteen rows of thirteen figures, which differ from row to row. */
    private static List<List<String>> figures() {
        List<List<String>> figures = new ArrayList<>();
        for (int row = 10; row < 25; row++) {
            figures.add(new ArrayList<>(Collections.nCopies(13, String.valueOf(row))));
        }
        return figures;
    }

    /** Each differs in one column, in the order of the columns. */
    private static final List<String> ONE_FIGURE =
            List.of(
                    "001", "002", "003", "004", "005", "006", "007", "008", "009", "016", "017",
                    "018", "019");

    @Test
    void differInOneFigure() {
        // Where the figure lies beyond its columns a table is the same.
        assertThat(found.stream().filter(row -> row.matches("00[1-4].*")))
                .containsExactly("004,literacy.csv,12", "004,titles.csv,15");
        assertThat(found.stream().filter(row -> row.matches("0.*schooling.*")))
                .containsExactly("021,schooling.csv,3");
    }

    @Test
    void differInWhoseAFigureIs() {
        // The first two rows of 020 are swapped, those of 021 are not.
        assertThat(found.stream().filter(row -> row.matches("02.*")))
                .containsExactly(
                        "021,literacy.csv,12",
                        "021,schooling.csv,3",
                        "021,titles.csv,15",
                        "021,workforce.csv,3");
    }

    /** The first column alone in two of three rows, all others in the third. */
    private static List<List<String>> withGaps() {
        List<List<String>> figures = figures();
        for (int row = 0; row < figures.size(); row++) {
            for (int column = 0; column < 13; column++) {
                if (row % 3 < 2 ? column > 0 : column == 0) {
                    figures.get(row).set(column, "");
                }
            }
        }
        return figures;
    }

    @Test
    void areAlikeInWhatIsMissing() {
        assertThat(found.stream().filter(row -> row.startsWith("250")))
                .containsExactly(
                        "250,literacy.csv,12",
                        "250,schooling.csv,3",
                        "250,titles.csv,15",
                        "250,workforce.csv,3");
    }
}
