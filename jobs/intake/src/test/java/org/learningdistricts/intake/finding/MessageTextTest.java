package org.learningdistricts.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.schemas.Schemas;

class MessageTextTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final Contract LITERACY = CONTRACTS.byTableName("literacy").orElseThrow();
    private static final Place PLACE = Place.cell("a.csv", 2L, "age_band").in(LITERACY);

    private static String filled(Language language, String sentence, Worded value) {
        return new MessageText(
                        language, new FormTerms(CONTRACTS, Map.of()), PLACE, Map.of("value", value))
                .fill(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | 2025-06-27 | 27/06/2025 | 27 June 2025",
                "date | 2025-06-27T08:05:00 | 27/06/2025 08:05 | 27 June 2025 08:05",
                "date | 2025-06-27 / 2025-06-28 | 27/06/2025 hay 28/06/2025"
                        + " | 27 June 2025 or 28 June 2025",
                "date | 2025-13-45 | 2025-13-45 | 2025-13-45",
                "range | ≤ 2025-06-30 | không sau 30/06/2025 | not after 30 June 2025",
                "range | ≥ 2014 | không trước 2014 | not before 2014",
                "range | 2024 … 2025 | từ 2024 đến 2025 | from 2024 to 2025",
                "number | 1350 | 1.350 | 1,350",
                "number | -1234.5 | -1.234,5 | -1,234.5",
                "number | 1.234 / 1234 | 1,234 hay 1.234 | 1.234 or 1,234",
                "number | a1350 | a1350 | a1350",
                "digits | 1234.5 | 1234,5 | 1234.5",
                "quarter | 2025-Q1 | quý I/2025 | Q1 2025",
                "table | literacy | Biết chữ | Literacy",
                "table | other | other | other",
                "column | population, age_band | Dân số, Nhóm tuổi | Population, Age band",
                "code | 15-25 | 15-25 tuổi | Aged 15-25",
                "code | $1\\ | $1\\ | $1\\"
            })
    void putsATextIntoTheWordsOfItsKind(String kind, String text, String vi, String en) {
        String sentence = "{value:" + kind + "}";
        assertThat(filled(Language.VI, sentence, Worded.of(text))).isEqualTo(vi);
        assertThat(filled(Language.EN, sentence, Worded.of(text))).isEqualTo(en);
    }

    @Test
    void leavesATextWithWordsOfItsOwnAndGapsWithoutATextEmpty() {
        assertThat(filled(Language.VI, "«{value:number}»{other}.", new Worded("1", "một", "one")))
                .isEqualTo("«một».");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThatThrownBy(() -> filled(Language.VI, "{value:colour}", Worded.of("red")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }
}
