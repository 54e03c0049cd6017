package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.Remark;

/** Numbers in single cells, with no other cell of their column to tell their style. */
class NumberCellTest {

    private static String count(String text) {
        return ParsedCell.of("literacy", "population", text).summary();
    }

    private static String decimal(String text) {
        Cell cell = ParsedCell.of("economy", "income_per_capita", text).cell();
        return cell.value() instanceof BigDecimal value
                ? value.stripTrailingZeros().toPlainString()
                : cell.state().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.5",
                "1,5",
                "1.2345",
                "12,34",
                "abc",
                "1e3",
                "1E+05",
                "+1",
                "1.",
                ",5",
                "1,23,456",
                "1.234.56",
                "0.123.456",
                "1234,567",
                "1,234.567",
                "1.234 567",
                "12%",
                "9999999999999",
                "123.456.789.012",
                "true",
                "2025-03-18",
                "#REF!",
                "1-2",
                "- 1"
            })
    void refusesWhatIsNoCount(String text) {
        assertThat(count(text)).isEqualTo("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "007 | 7 number-form",
                "1.234 | 1234 number-form",
                "1,234 | 1234 number-form",
                "1.234.567 | 1234567 number-form",
                "1,234,567 | 1234567 number-form",
                "1 234 567 | 1234567 number-form",
                "1'234 | 1234 number-form",
                "1.000 | 1000 number-form",
                "1,000 | 1000 number-form",
                "1234.0 | 1234 number-form",
                "1234.000 | 1234 number-form",
                "5,00 | 5 number-form",
                "0.000 | 0 number-form",
                "1.234,0 | 1234 number-form",
                "1,234.00 | 1234 number-form",
            })
    void readsACountByItsTypeAndSaysSo(String text, String expected) {
        assertThat(count(text)).isEqualTo(expected);
    }

    @Test
    void takesEveryBlankForAGroupOfDigits() {
        assertThat(count("1\u00a0234")).isEqualTo("1234 number-form");
        assertThat(count("1\u202f234\u202f567")).isEqualTo("1234567 number-form");
        assertThat(count("1 234\u00a0567")).isEqualTo("1234567 number-form");
        assertThat(count("1\u2019234")).isEqualTo("1234 number-form");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69.3 | 69.3",
                "69,3 | 69.3",
                "69.35 | 69.35",
                "0.125 | 0.125",
                "0,125 | 0.125",
                "1234.567 | 1234.567",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1 234,5 | 1234.5",
                "1.234.567 | 1234567",
                "-3.5 | -3.5",
                "1.234 | AMBIGUOUS_NUMBER",
                "69,300 | AMBIGUOUS_NUMBER",
                "1.234% | AMBIGUOUS_NUMBER",
                "99,97% | 0.9997",
                "99.97 % | 0.9997",
                "100% | 1",
                "1.2.3 | WRONG_TYPE",
                "1E+05 | WRONG_TYPE",
                "% | WRONG_TYPE",
                "+1 | WRONG_TYPE",
                "0.12345678901234567890 | WRONG_TYPE"
            })
    void readsADecimalOnlyIfItLeavesNoDoubt(String text, String expected) {
        assertThat(decimal(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69.3 |",
                "1234.567 |",
                "-3.5 |",
                "69,3 | number-form",
                "1,234.5 | number-form",
                "1 234 | number-form",
                "99,97% | percent-text",
                "69.3 % | percent-text"
            })
    void saysHowADecimalWasRead(String text, String rule) {
        assertThat(ParsedCell.of("economy", "income_per_capita", text).repairs())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void keepsDecimalsExactly() {
        assertThat(ParsedCell.of("economy", "income_per_capita", "69.3").cell().value())
                .isEqualTo(new BigDecimal("69.300000000000000000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | 2025",
                "2.025 | 2025 number-form",
                "2025,0 | 2025 number-form",
                "25 | WRONG_TYPE",
                "20.25 | WRONG_TYPE",
                "20250 | WRONG_TYPE"
            })
    void takesAYearOfFourDigits(String text, String expected) {
        assertThat(ParsedCell.of("economy", "year", text).summary()).isEqualTo(expected);
    }

    @Test
    void asksWithBothReadings() {
        assertThat(NumberReadings.readings("1.234")).isEqualTo("1.234 / 1234");
        assertThat(NumberReadings.readings(" 69,300 ")).isEqualTo("69300 / 69.3");
        assertThat(NumberReadings.readings("1.5")).isNull();
    }

    /** The usual form of Vietnam needs no other next time. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90,2 | 90.2 | ' theo cách viết số của Việt Nam'",
                "1.234,5 | 1234.5 | ''",
                "1 234 | 1234 | ''"
            })
    void saysOfTheUsualFormThatItIsOne(String sent, String readAs, String named) {
        Map<String, Worded> words =
                NumberForm.words(new Remark(NumberForm.RULE, 2L, 1, sent, readAs, 1));
        assertThat(words.getOrDefault("named", Worded.of("")).vi()).isEqualTo(named);
        assertThat(words.containsKey("instead")).isEqualTo(named.isEmpty());
    }
}
