package org.learningdistricts.answers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HighlightTest {

    private static final String OF_NUMBERS = "NOT(IF(ISNUMBER($D2),$D2>=0,LEN($D2)=0))";

    @Test
    void isKnownByItsFormula() {
        assertThat(Highlight.isFormula(OF_NUMBERS)).isTrue();
        assertThat(Highlight.isFormula("$D2>1000000")).isFalse();
        assertThat(Highlight.isFormula(OF_NUMBERS.replaceFirst("D2", "E2"))).isFalse();
    }

    /** Whoever sent the workbook may have written anything. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isSoonNotKnownWhereTheFormulaIsEndless() {
        String endless = "NOT(IF(ISNUMBER($D2)," + "LEN($D2)=0".repeat(200_000) + "\n";
        assertThat(Highlight.isFormula(endless)).isFalse();
    }
}
