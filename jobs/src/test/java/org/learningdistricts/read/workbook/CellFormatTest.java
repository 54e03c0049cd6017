package org.learningdistricts.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.read.workbook.CellFormat.Shows;

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
                "[h]:mm|NUMBER",
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
    @CsvSource({"0, NUMBER", "9, PERCENT", "14, DATE", "20, TIME", "22, DATE", "46, NUMBER"})
    void knowsTheFormatsThatHaveNoCode(int id, Shows shows) {
        assertThat(CellFormat.builtIn(id).shows()).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({"0%, 0.9997, 100%", "0.0%, 0.9997, 100.0%", "0.00%, 0.9997, 99.97%"})
    void writesAPercentageAsItIsShown(String code, BigDecimal value, String shown) {
        assertThat(CellFormat.of(code).percentage(value)).isEqualTo(shown);
    }
}
