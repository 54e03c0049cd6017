package org.learningdistricts.answers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells of a district's template let through, tried as a spreadsheet tries it. */
class FieldRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Biết chữ!D2, 0, true",
        "Biết chữ!D2, 99999999999, true",
        "Biết chữ!D2, 100000000000, false",
        "Biết chữ!D2, -1, false",
        "Biết chữ!D2, 1.5, false",
        "Biết chữ!D2, x, true",
        "Biết chữ!D2, X, true",
        "Biết chữ!D2, khoảng 30, false",
        "Biết chữ!D53, khoảng 30, false",
        "Minh chứng!D2, có, true",
        "Minh chứng!D2, không, true",
        "Minh chứng!D2, x, true",
        "Minh chứng!D2, chưa, false",
        "Minh chứng!F2, 2025-06-30, true",
        "Minh chứng!F2, 1990-01-01, true",
        "Minh chứng!F2, 1989-12-31, false",
        "Minh chứng!F2, 1905-03-11, false",
        "Minh chứng!F2, 2026-12-31, true",
        "Minh chứng!F2, 2027-01-01, false",
        "Minh chứng!F2, x, true",
        "Minh chứng!F2, 31/6/2025, false",
        "Minh chứng!E2, 102/QĐ-UBND, true",
        "Minh chứng!E2, 001085012345, false",
        "Quyết định công nhận!E2, 2025-06-30, true",
        "Quyết định công nhận!E2, 2025-07-01, false",
        "Quyết định công nhận!E2, 2014-01-01, true",
        "Quyết định công nhận!E2, 2013-12-31, false",
        "Quyết định công nhận!E2, x, false",
        "Quyết định công nhận!C2, Mức độ 2, true",
        "Quyết định công nhận!C2, Mức độ 3, false",
        "Quyết định công nhận!B2, Quận Ba Đình, true",
        "Quyết định công nhận!B2, Quận Tây Hồ, false",
        "Quyết định công nhận!F2, 2024, true",
        "Quyết định công nhận!F2, 2014, true",
        "Quyết định công nhận!F2, 2013, false",
        "Quyết định công nhận!F2, 2025, true",
        "Quyết định công nhận!F2, 2026, false",
        "Quyết định công nhận!F2, 2203, false",
        "Trung tâm học tập cộng đồng!C2, Phường Phúc Xá, true",
        "Trung tâm học tập cộng đồng!C2, Quận Ba Đình, false",
        "Kinh tế!C2, 2023, false",
        "Kinh tế!D2, 160.9, true",
        "Kinh tế!D2, cao, false",
        "Bìa!B6, 2025-06-10, true",
        "Bìa!B6, 2023-12-31, false",
        "Bìa!B6, 2027-01-01, false",
        "Bìa!B6, hôm nay, false",
        "Bìa!B8, 2, true",
        "Bìa!B8, 0, false",
    })
    void takesWhatTheContractTakes(String cell, String value, boolean isTaken) throws IOException {
        assertThat(MadeTemplate.ofDistrict(LastFigures.NONE).type(cell, value).takes(cell))
                .isEqualTo(isTaken);
    }

    @ParameterizedTest
    @CsvSource({
        "D2=100 E2=100, E2, true",
        "D2=100 E2=101, E2, false",
        "D2=100 E2=101, D2, false",
        "E2=101, E2, true",
        "D2=x E2=101, E2, true",
        "D2=100 E2=90 F2=95, F2, false",
        "D2=100 E2=90 F2=95, E2, false",
        "D2=100 F2=95, F2, true",
    })
    void holdsPartsAgainstTheirTotal(String typed, String cell, boolean isTaken)
            throws IOException {
        MadeTemplate template = typed("Biết chữ", typed);
        assertThat(template.takes("Biết chữ!" + cell)).isEqualTo(isTaken);
        assertThat(template.isRed("Biết chữ!" + cell)).isEqualTo(!isTaken);
    }

    @ParameterizedTest
    @CsvSource({
        "H2=100 I2=60 J2=40, J2, true",
        "H2=100 I2=60 J2=41, J2, false",
        "H2=100 I2=60 J2=41, I2, false",
        "H2=100 I2=60 J2=41, H2, false",
        "H2=100 I2=x J2=100, J2, true",
    })
    void holdsASumOfPartsAgainstTheirTotal(String typed, String cell, boolean isTaken)
            throws IOException {
        MadeTemplate template = typed("Phổ cập giáo dục", typed);
        assertThat(template.takes("Phổ cập giáo dục!" + cell)).isEqualTo(isTaken);
    }

    @Test
    void namesBothColumnsOfABrokenRule() throws IOException {
        DataValidation rule =
                MadeTemplate.ofDistrict(LastFigures.NONE)
                        .book()
                        .getSheet("Biết chữ")
                        .getDataValidations()
                        .get(1);
        assertThat(rule.getErrorBoxText())
                .isEqualTo(
                        "Nhập số nguyên từ 0, không lớn hơn «Dân số», không nhỏ hơn «Biết chữ mức"
                                + " độ 2». / A whole number within these bounds.");
    }

    @Test
    void letsOneOfTheYearsBeChosenThatAreNoWarning() throws IOException {
        DataValidation rule =
                MadeTemplate.ofDistrict(LastFigures.NONE)
                        .book()
                        .getSheet("Kinh tế")
                        .getDataValidations()
                        .get(0);
        assertThat(rule.getValidationConstraint().getExplicitListValues())
                .containsExactly("2025", "2024");
    }

    @Test
    void showsRequiredCellsOfARowThatIsBegun() throws IOException {
        String decisions = "Quyết định công nhận!";
        MadeTemplate template = MadeTemplate.ofDistrict(LastFigures.NONE);
        template.type(decisions + "D3", "12/QĐ");
        assertThat(template.isRed(decisions + "B3")).isTrue();
        assertThat(template.isRed(decisions + "C3")).isTrue();
        assertThat(template.isRed(decisions + "D3")).isFalse();
        assertThat(template.isRed(decisions + "F3")).isFalse();
        assertThat(template.isRed(decisions + "B4")).isFalse();
    }

    @Test
    void isKnownAgainByItsFormulas() throws IOException {
        for (MadeTemplate template :
                List.of(MadeTemplate.ofDistrict(LastFigures.NONE), MadeTemplate.ofCommune())) {
            for (String sheet : template.sheets()) {
                SheetConditionalFormatting formats =
                        template.book().getSheet(sheet).getSheetConditionalFormatting();
                for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                    assertThat(formats.getConditionalFormattingAt(i).getRule(0).getFormula1())
                            .matches(Highlight::isFormula);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$D2>100",
                "NOT(ISNUMBER($D2))",
                "NOT(IF(ISNUMBER($D2),$D2>0,LEN($E2)=0))",
                "AND(LEN($B2)>0,COUNTIF($A$2:$A$9,$B2)=0)",
                "AND(LEN($B2)>0,COUNTIF(Unit_names,$C2)=0)"
            })
    void doesNotTakeFormulasOfOthersForItsOwn(String formula) {
        assertThat(Highlight.isFormula(formula)).isFalse();
    }

    private static MadeTemplate typed(String sheet, String typed) throws IOException {
        MadeTemplate template = MadeTemplate.ofDistrict(LastFigures.NONE);
        for (String each : typed.split(" ", -1)) {
            String[] parts = each.split("=", -1);
            template.type(sheet + "!" + parts[0], parts[1]);
        }
        return template;
    }
}
