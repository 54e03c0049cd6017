package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.reader.table.SourceRow;

/** The numbers of one column, parted by blanks, and what they are read as with the whole known. */
class NumberColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | ?",
                "1.234 69.3 | 1.234 69.3",
                "1.234 69,3 | 1234 69.3",
                "1,234 69.3 | 1234 69.3",
                "1,234 69,3 | 1.234 69.3",
                "1,234 1.234,5 | 1.234 1234.5",
                "1.234 1.234.567 | 1234 1234567",
                "1.234 0.125 | 1.234 0.125",
                "1.234 1234.5 | 1.234 1234.5",
                "1.234 1234.567 | 1.234 1234.567",
                "1.234 69.3 69,3 | ? 69.3 69.3",
                "1.234 12 | ? 12",
                "1.234 2.345 | ? ?",
                "1.234 99,97% | 1234 0.9997",
                "1.234 abc | ? !"
            })
    void readsDecimalsByTheCellsThatLeaveNoDoubt(String cells, String expected) {
        assertThat(read("economy", "income_per_capita", cells)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 1,234 | 1234 1234",
                "5.000 | 5000",
                "5,000 1,234 | 5000 1234",
                "5.000 1.234 | 5000 1234",
                "5.000 1234.000 | 5 1234",
                "5.000 0.000 | 5 0",
                "5.000 1.234,0 | 5000 1234",
                "5.000 1,234.0 | 5 1234",
                "5.000 1,234 | ? 1234",
                "5.000 7,00 7.00 | ? 7 7",
                "5.000 12 x | 5000 12 x"
            })
    void readsCountsByTheirTypeFirst(String cells, String expected) {
        assertThat(read("literacy", "population", cells)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "population, 12 1234 x, false",
        "population, 1.234 1 234 1.5, false",
        "population, 5.000, true",
        "commune_code, 1.234, false"
    })
    void needsTheWholeColumnOnlyForACellThatCouldBeTwoNumbers(
            String column, String cells, boolean isMissed) {
        NumberStyles styles = new NumberStyles(contract("literacy"));
        normalise("literacy", column, cells, styles);
        assertThat(styles.isMissed()).isEqualTo(isMissed);
        styles.complete();
        assertThat(styles.isMissed()).isFalse();
    }

    private static String read(String dataset, String column, String cells) {
        NumberStyles styles = new NumberStyles(contract(dataset));
        normalise(dataset, column, cells, styles);
        styles.complete();
        return String.join(" ", normalise(dataset, column, cells, styles));
    }

    private static List<String> normalise(
            String dataset, String column, String cells, NumberStyles styles) {
        Contract contract = contract(dataset);
        Scope scope = ParsedCell.scope("001");
        Header header = new Header(contract, SourceRow.ofTexts(1, List.of(column)), scope);
        RowNormaliser normaliser = new RowNormaliser(contract, scope, header, styles);
        return Arrays.stream(cells.split(" ", -1))
                .map(cell -> SourceRow.ofTexts(2, List.of(cell)))
                .map(row -> normaliser.normalise(row, new CellRepairs()).cell(contract, column))
                .map(NumberColumnTest::shown)
                .toList();
    }

    private static String shown(Cell cell) {
        return switch (cell.state()) {
            case AMBIGUOUS_NUMBER -> "?";
            case NOT_APPLICABLE -> "x";
            case FILLED -> cell.valueText().replaceAll("\\.?0{10,}$", "");
            default -> "!";
        };
    }

    private static Contract contract(String dataset) {
        return ParsedCell.scope("001").contracts().byTableName(dataset).orElseThrow();
    }
}
