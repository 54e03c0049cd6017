package org.learningdistricts.reader.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.reader.ooxml.CellFormat.Shows;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|NUMBER",
                "0.00E+00|NUMBER",
                "#,##0|NUMBER",
                "#,##0\\ \"đ/ngày d\"|NUMBER",
                "0_d|NUMBER",
                "[Red]0;[$-42A]yyyy|NUMBER",
                "[h]:mm|DURATION",
                "[mm]:ss|DURATION",
                "[Red][ss].00|DURATION",
                "@|NUMBER",
                "dd/mm/yyyy|DATE",
                "[$-42A]dd\\ mmmm\\ yyyy;@|DATE",
                "mmm-yy|DATE",
                "mmm|DATE",
                "d/m h:mm|DATE",
                "h:mm AM/PM|TIME",
                "mm:ss|TIME",
                "0%|PERCENT",
                "0.00\"%\"|NUMBER"
            })
    void tellsByTheCodeWhatAPersonSees(String code, Shows shows) {
        assertThat(CellFormat.of(code).shows()).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({"0, NUMBER", "9, PERCENT", "14, DATE", "20, TIME", "22, DATE", "46, DURATION"})
    void knowsTheFormatsThatHaveNoCode(int id, Shows shows) {
        assertThat(CellFormat.builtIn(id).shows()).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0\"/QĐ-UBND\"|102|102/QĐ-UBND",
                "\"TT\"00000|10|TT00010",
                "00000|97|00097",
                "000000000000|1085012345|001085012345",
                "\\S\\ố\\ 0;-0|7|Số 7",
                "0/Q|7|plain",
                "[Red]0\" người\"_)|7|7 người",
                "0|7|plain",
                "#,##0\" đ\"|7|plain",
                "000-000|7|plain",
                "0.00|7|plain",
                "0_);(0)|7|plain",
                "General|7|plain",
                "00000|-7|plain",
                "00000|0.5|plain"
            })
    void knowsWhatAFormatPutsAroundDigits(String code, BigDecimal number, String shown) {
        NumberAffixes affixes = CellFormat.of(code).affixes();
        assertThat(affixes == null ? null : affixes.around(number))
                .isEqualTo(shown.equals("plain") ? null : shown);
    }

    @ParameterizedTest
    @CsvSource({"0%, 0.9997, 100%", "0.0%, 0.9997, 100.0%", "0.00%, 0.9997, 99.97%"})
    void writesAPercentageAsItIsShown(String code, BigDecimal value, String shown) {
        assertThat(CellFormat.of(code).percentage(value)).isEqualTo(shown);
    }
}
