package org.learningdistricts.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.contract.CsvRows;
import org.learningdistricts.schemas.Schemas;

/** All real names of units, in every spelling in which they arrive. */
class SpelledUnitsTest {

    private static final Map<String, String> SHORT =
            Map.of(
                    "Phường",
                    "P.",
                    "Xã",
                    "X.",
                    "Thị trấn",
                    "TT.",
                    "Quận",
                    "Q.",
                    "Huyện",
                    "H.",
                    "Thị xã",
                    "TX.");

    /** The pairs of tone places, new and old: both are right in Vietnamese. */
    private static final List<String> TONES =
            List.of(
                    "oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe",
                    "oẹ ọe", "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy");

    private final UnitNames names =
            UnitNames.read(Schemas.bundled().text("code-lists/unit-prefix.csv"));

    private record Named(String name, String prefix, String rest, String parent, String until) {}

    private static List<Named> units() {
        return CsvRows.of(Schemas.bundled().text("reference/units.csv")).stream()
                .filter(row -> !row.get("unit_level").equals("city"))
                .map(SpelledUnitsTest::named)
                .toList();
    }

    private static Named named(CSVRecord row) {
        String prefix = row.get("unit_type");
        String rest = row.get("name").substring(prefix.length() + 1);
        return new Named(
                row.get("name"), prefix, rest, row.get("parent_code"), row.get("valid_to"));
    }

    static Stream<UnaryOperator<String>> spellings() {
        return Stream.of(
                name -> Normalizer.normalize(name, Normalizer.Form.NFD),
                name -> name.toUpperCase(Locale.ROOT),
                name -> name.toLowerCase(Locale.ROOT),
                name -> Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT),
                name -> " " + name.replace(" ", "  ") + " ",
                name -> name.replace(" - ", "-"),
                name -> name.replace("-", "–"),
                name -> name.replace(' ', '-'),
                name -> name.replace('Đ', 'Ð').replace('đ', 'ð'),
                name -> name.replace('Đ', 'Ɖ'),
                SpelledUnitsTest::tonesMoved,
                SpelledUnitsTest::withI,
                SpelledUnitsTest::withY);
    }

    private static String tonesMoved(String name) {
        String moved = name;
        for (String pair : TONES) {
            String[] forms = pair.split(" ", -1);
            moved =
                    moved.contains(forms[0])
                            ? moved.replace(forms[0], forms[1])
                            : moved.replace(forms[1], forms[0]);
        }
        return moved;
    }

    private static String withI(String name) {
        return name.replace("Mỹ", "Mĩ").replace("Kỳ", "Kì").replace("Lý", "Lí").replace("uý", "úi");
    }

    private static String withY(String name) {
        return name.replace("Mĩ", "Mỹ").replace("Kì", "Kỳ").replace("Sĩ", "Sỹ").replace("Bì", "Bỳ");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void agreesOnEveryUnitHoweverItIsSpelled(UnaryOperator<String> spelling) {
        assertThat(units()).hasSize(682);
        assertThat(units())
                .allSatisfy(
                        unit -> {
                            String shortened = SHORT.get(unit.prefix()) + unit.rest();
                            String apart = SHORT.get(unit.prefix()) + " " + unit.rest();
                            assertAgree(unit.name(), spelling.apply(unit.name()));
                            assertAgree(unit.name(), spelling.apply(unit.rest()));
                            assertAgree(unit.name(), spelling.apply(shortened));
                            assertAgree(unit.name(), spelling.apply(apart));
                            assertAgree(unit.name(), spelling.apply(apart.replace(".", "")));
                        });
    }

    @Test
    void takesNoTwoUnitsOfADistrictForOneButTheHomonyms() {
        List<String> alike =
                units().stream()
                        .flatMap(
                                one ->
                                        units().stream()
                                                .filter(other -> areAlike(one, other))
                                                .map(other -> one.name() + " = " + other.rest()))
                        .toList();
        assertThat(alike)
                .containsExactlyInAnyOrder(
                        "Thị trấn Yên Viên = Yên Viên", "Xã Yên Viên = Yên Viên");
    }

    @Test
    void tellsHomonymsApartByTheirPrefix() {
        assertThat(names.agree("Thị trấn Yên Viên", "TT.Yên Viên")).isTrue();
        assertThat(names.agree("Xã Yên Viên", "TT.Yên Viên")).isFalse();
        assertThat(names.agree("Huyện Sóc Sơn", "TT Sóc Sơn")).isFalse();
    }

    private boolean areAlike(Named one, Named other) {
        return !one.equals(other)
                && one.parent().equals(other.parent())
                && one.until().equals(other.until())
                && names.agree(one.name(), other.rest());
    }

    private void assertAgree(String official, String written) {
        assertThat(names.agree(official, written)).as("%s = %s", official, written).isTrue();
    }
}
