package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.table.CellKind;

class CellParserTest {

    private static String count(String text) {
        return ParsedCell.of("literacy", "population", text).summary();
    }

    private static String decimal(String text) {
        Cell cell = ParsedCell.of("economy", "income_per_capita", text).cell();
        return cell.value() instanceof BigDecimal value
                ? value.stripTrailingZeros().toPlainString()
                : cell.state().toString();
    }

    private static String kind(String column, String text, CellKind kind) {
        return ParsedCell.of("001", "evidence", column, text, kind).summary();
    }

    @Test
    void takesAFormulaThatWasNeverCalculatedForNoEmptyCell() {
        assertThat(kind("indicator", "", CellKind.ERROR)).isEqualTo("NOT_CALCULATED");
        assertThat(kind("document_date", "#REF!", CellKind.ERROR)).isEqualTo("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1 label-form",
        "'2,0', 2 label-form",
        "1.5, OUTSIDE_LIST",
        "3.0, OUTSIDE_LIST",
        "-1, OUTSIDE_LIST",
        "I, OUTSIDE_LIST"
    })
    void takesAWholeNumberForACode(String text, String expected) {
        assertThat(ParsedCell.of("001", "recognitions", "level", text, CellKind.TEXT).summary())
                .isEqualTo(expected);
    }

    @Test
    void keepsEmptyAndNotApplicableApartFromZero() {
        assertThat(count("")).isEqualTo("EMPTY");
        assertThat(count("x")).isEqualTo("NOT_APPLICABLE");
        assertThat(count("X")).isEqualTo("NOT_APPLICABLE label-form");
        assertThat(count("\uff38")).isEqualTo("NOT_APPLICABLE label-form unusual-characters");
        assertThat(count("0")).isEqualTo("0");
        assertThat(count("-0")).isEqualTo("0 number-form");
        assertThat(count("0012")).isEqualTo("12 number-form");
        assertThat(count("  ")).isEqualTo("EMPTY blanks-around");
    }

    @Test
    void takesTheLargestCountThatIsNoIdentityNumber() {
        assertThat(count("99999999999")).isEqualTo("99999999999");
        assertThat(count("100000000000")).isEqualTo("IDENTITY_NUMBER");
        assertThat(count("99.999.999.999")).isEqualTo("99999999999 number-form");
    }

    @Test
    void cleansWhatAPersonDoesNotSee() {
        assertThat(count(" 12")).isEqualTo("12 blanks-around");
        assertThat(count("12\u00a0")).isEqualTo("12 blanks-around");
        assertThat(count("1\u200b2")).isEqualTo("12 unusual-characters");
        assertThat(count("\uff11\uff12")).isEqualTo("12 unusual-characters");
        assertThat(count("'12")).isEqualTo("12 unusual-characters");
        assertThat(count("=\"12\"")).isEqualTo("12 unusual-characters");
        assertThat(count(" \"12\" ")).isEqualTo("12 blanks-around unusual-characters");
        assertThat(count(" abc")).isEqualTo("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trung tâm 1 | Trung tâm 1",
                "Trung tâm\u00a01 | Trung tâm 1 unusual-characters",
                "Trung\u200b tâm 1 | Trung tâm 1 unusual-characters",
                "Lớp 'A' | Lớp 'A'",
                "Trung tâm “1” | Trung tâm “1”",
                "12-5 | 12-5",
                "#N/A | WRONG_TYPE"
            })
    void cleansTextAndNothingElse(String text, String expected) {
        assertThat(ParsedCell.of("learning_centres", "centre_name", text).summary())
                .isEqualTo(expected);
    }

    @Test
    void composesAccentsThatStandApart() {
        String apart = Normalizer.normalize("Trung tâm học tập", Normalizer.Form.NFD);
        assertThat(ParsedCell.of("learning_centres", "centre_name", apart).summary())
                .isEqualTo("Trung tâm học tập unusual-characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes | true",
                "có | true",
                "Có | true",
                "ĐẠT | true",
                "1 | true",
                "true | true",
                "no | false",
                "không | false",
                "không đạt | false",
                "0 | false",
                "false | false",
                "khong dat | false label-form",
                "có thể | WRONG_TYPE",
                "2 | WRONG_TYPE"
            })
    void takesEveryWordForAFlag(String text, String expected) {
        assertThat(ParsedCell.of("evidence", "met", text).summary()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "population, 12, 12",
        "population, 12.0, 12",
        "population, 1.234, WRONG_TYPE",
        "population, -1, WRONG_TYPE",
        "population, 1E+3, 1000",
        "population, 100.00000000000001, 100",
        "population, 1E+999999999, WRONG_TYPE",
        "commune_code, 1, 00001 leading-zeros",
        "age_band, 12, OUTSIDE_LIST"
    })
    void takesNumbersOfAWorkbookExactly(String column, String number, String expected) {
        assertThat(ParsedCell.of("001", "literacy", column, number, CellKind.NUMBER).summary())
                .isEqualTo(expected);
    }

    @Test
    void takesOtherCellsOfAWorkbook() {
        assertThat(kind("met", "true", CellKind.BOOLEAN)).isEqualTo("true");
        assertThat(kind("indicator", "1.1", CellKind.NUMBER)).isEqualTo("1.1");
        assertThat(kind("document_number", "#REF!", CellKind.ERROR)).isEqualTo("WRONG_TYPE");
        assertThat(kind("document_number", "15", CellKind.NUMBER)).isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource({
        "family, family",
        "Gia đình, family",
        "gia dinh, family label-form",
        "families, OUTSIDE_LIST"
    })
    void takesLabelsOfACodeList(String text, String expected) {
        assertThat(ParsedCell.of("titles", "kind", text).summary()).isEqualTo(expected);
    }

    @Test
    void takesCodesThatSpreadsheetsSpoiled() {
        assertThat(ParsedCell.of("literacy", "age_band", "15 – 25").summary())
                .isEqualTo("15-25 label-form");
        assertThat(ParsedCell.of("evidence", "indicator", "1,1").summary())
                .isEqualTo("1.1 label-form");
        assertThat(ParsedCell.of("literacy", "age_band", "1525").summary())
                .isEqualTo("OUTSIDE_LIST");
        assertThat(ParsedCell.of("recognitions", "level", "2").cell().value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "001, literacy, commune_code, 00001, 00001",
        "001, literacy, commune_code, 1, 00001 leading-zeros",
        "001, literacy, commune_code, 001, 00001 leading-zeros",
        "001, literacy, commune_code, 0001, 00001 leading-zeros",
        "001, literacy, commune_code, 123, WRONG_TYPE",
        "001, literacy, commune_code, 1.0, 00001 leading-zeros",
        "001, literacy, commune_code, 00004.0, 00004 leading-zeros",
        "001, literacy, commune_code, '4,0', 00004 leading-zeros",
        "001, literacy, commune_code, 4.00, 00004 leading-zeros",
        "001, literacy, commune_code, 4.000, WRONG_TYPE",
        "001, literacy, commune_code, 4.5, WRONG_TYPE",
        "001, literacy, commune_code, 97.0, WRONG_TYPE",
        "001, evidence, unit_code, 4.0, 00004 leading-zeros",
        "003, evidence, unit_code, 3.0, 003 leading-zeros",
        "001, literacy, commune_code, 000001, WRONG_TYPE",
        "001, literacy, commune_code, 97, WRONG_TYPE",
        "003, literacy, commune_code, 97, 00097 leading-zeros",
        "001, evidence, unit_code, 001, 001",
        "001, evidence, unit_code, 1, WRONG_TYPE",
        "001, evidence, unit_code, 4, 00004 leading-zeros",
        "003, evidence, unit_code, 3, 003 leading-zeros",
        "003, evidence, unit_code, 097, 00097 leading-zeros",
        "003, evidence, unit_code, 001, 001",
        "003, evidence, unit_code, 999, 999",
        "001, economy, unit_code, 1, 001 leading-zeros",
    })
    void restoresLeadingZerosOnlyForOneUnit(
            String district, String dataset, String column, String text, String expected) {
        assertThat(ParsedCell.of(district, dataset, column, text, CellKind.TEXT).summary())
                .isEqualTo(expected);
    }

    @Test
    void findsAnIdentityNumberOnlyInAWholeRunOfTwelveDigits() {
        assertThat(kind("document_number", "CCCD 001099012345.", CellKind.TEXT))
                .isEqualTo("IDENTITY_NUMBER");
        assertThat(kind("document_number", "0010\u200b99012345", CellKind.TEXT))
                .isEqualTo("IDENTITY_NUMBER");
        assertThat(kind("document_number", "0010990123456", CellKind.TEXT))
                .isEqualTo("0010990123456");
        assertThat(decimal("123456789012.5")).isEqualTo("123456789012.5");
    }
}
