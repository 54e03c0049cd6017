package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "001085012345, true",
        "số 001085012345 cấp, true",
        "1 001085012345, true",
        "００１０８５０１２３４５, true",
        "00108501234, false",
        "0010850123456, false",
        "'', false"
    })
    void findsAWholeRunOfTwelveDigits(String text, boolean found) {
        assertThat(IdentityNumbers.isIn(text)).isEqualTo(found);
        assertThat(IdentityNumbers.mask(text).contains("************")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u00ad",
                "\u034f",
                "\ufeff",
                "\u2060",
                "\u180e",
                "\ufe0f",
                "\u0301",
                "\u115f",
                "\u3164",
                "\uffa0",
                "\u0008",
                "\u200b\u034f\u00ad",
                "\udb40\udd00"
            })
    void whatNobodySeesDoesNotPartARun(String unseen) {
        String number = "001085012345".replaceAll("(?<=.)(?=.)", unseen);
        String longer = number + unseen + "6";
        String apart = "001085" + unseen.repeat(500) + "012345";

        assertThat(IdentityNumbers.isIn(number)).isTrue();
        assertThat(IdentityNumbers.mask("a " + number + " b")).isEqualTo("a ************ b");
        assertThat(IdentityNumbers.isIn(longer)).isFalse();
        assertThat(IdentityNumbers.mask(longer)).isEqualTo(longer);
        assertThat(IdentityNumbers.mask(apart)).isEqualTo("************");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001 085 012 345",
                "001.085.012.345",
                "001-085-012345",
                "001085 012345",
                "0010 8501 2345",
                "001\u00a0085\u00a0012\u00a0345",
                "001\u2013085\u2013012\u2013345",
                "001 \u200b085 012\u034f 345"
            })
    void aNumberInGroupsIsMaskedThoughItIsNoWholeRun(String number) {
        assertThat(IdentityNumbers.isIn(number)).isFalse();
        assertThat(IdentityNumbers.mask("số " + number + ", cấp"))
                .isEqualTo("số ************, cấp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18.03.2025 12.00",
                "2025-03-18 12:00:00",
                "123456.789012",
                "00001, 00004, 00006",
                "00001 00004 00006",
                "001 085 012 345 678",
                "2014-01-01 … 2025-09-30",
                "1.234.567",
                "12/QĐ-UBND 2024"
            })
    void datesFiguresAndCodesAreNoNumberInGroups(String text) {
        assertThat(IdentityNumbers.mask(text)).isEqualTo(text);
    }

    @Test
    void masksEachOfSeveralNumbers() {
        assertThat(
                        IdentityNumbers.mask(
                                "001085012345; 001 085 012 346, 0010850123\u200b47 và"
                                        + " 001085012348"))
                .isEqualTo("************; ************, ************ và ************");
    }

    @Test
    void masksOneAmongOtherNumbers() {
        assertThat(IdentityNumbers.mask("3 người, 001085012345, sinh 1985, 2 con"))
                .isEqualTo("3 người, ************, sinh 1985, 2 con");
    }
}
