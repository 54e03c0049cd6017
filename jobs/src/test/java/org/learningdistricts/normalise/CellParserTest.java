package org.learningdistricts.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.reference.Unit;
import org.learningdistricts.schemas.Schemas;

class CellParserTest {

    private static final Reference REFERENCE = Reference.load(Schemas.bundled());
    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());

    private static Cell parse(String dataset, String column, String text) {
        Quarter quarter = Quarter.parse("2025-Q1");
        Unit unit = REFERENCE.units().inForce("district", "001", quarter.lastDay()).orElseThrow();
        Contract contract = CONTRACTS.byTableName(dataset).orElseThrow();
        return new CellParser(
                        contract.fields().get(contract.indexOf(column)),
                        contract,
                        Scope.of(quarter, unit, CONTRACTS, REFERENCE))
                .parse(text);
    }

    @Test
    void keepsEmptyAndNotApplicableApartFromZero() {
        assertThat(parse("literacy", "population", "").state()).isEqualTo(CellState.EMPTY);
        assertThat(parse("literacy", "population", "x").state())
                .isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(parse("literacy", "population", "0").value()).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1,000", "1.000", "abc", "1e3", "+1", "9999999999999"})
    void refusesWhatIsNoCount(String text) {
        assertThat(parse("literacy", "population", text).state()).isEqualTo(CellState.WRONG_TYPE);
    }

    @Test
    void takesTheLargestCountThatIsNoIdentityNumber() {
        assertThat(parse("literacy", "population", "99999999999").value())
                .isEqualTo(99_999_999_999L);
        assertThat(parse("literacy", "population", "100000000000").state())
                .isEqualTo(CellState.IDENTITY_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, true",
        "có, true",
        "Có, true",
        "ĐẠT, true",
        "1, true",
        "true, true",
        "no, false",
        "không, false",
        "không đạt, false",
        "0, false",
        "false, false"
    })
    void takesEveryWordForAFlag(String text, boolean flag) {
        assertThat(parse("evidence", "met", text).value()).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 2025-03-31", "31/03/2025, 2025-03-31", "1/3/2025, 2025-03-01"})
    void takesDatesOfBothForms(String text, LocalDate date) {
        assertThat(parse("recognitions", "decision_date", text).value()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "31-03-2025", "2025/03/31", "45000", "13/13/2025"})
    void refusesWhatIsNoDate(String text) {
        assertThat(parse("recognitions", "decision_date", text).state())
                .isEqualTo(CellState.WRONG_TYPE);
    }

    @Test
    void keepsDecimalsExactly() {
        assertThat(parse("economy", "income_per_capita", "69.3").value())
                .isEqualTo(new BigDecimal("69.300000000000000000"));
        assertThat(parse("economy", "income_per_capita", "69,3").state())
                .isEqualTo(CellState.WRONG_TYPE);
    }

    @Test
    void takesVietnameseLabelsOfACodeList() {
        assertThat(parse("titles", "kind", "Gia đình").value()).isEqualTo("family");
        assertThat(parse("titles", "kind", "families").state()).isEqualTo(CellState.OUTSIDE_LIST);
        assertThat(parse("recognitions", "level", "2").value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"123, WRONG_TYPE", "00001, FILLED", "1, WRONG_TYPE"})
    void takesACommuneCodeOfFiveDigits(String text, CellState state) {
        assertThat(parse("literacy", "commune_code", text).state()).isEqualTo(state);
    }

    @Test
    void findsAnIdentityNumberOnlyInAWholeRunOfTwelveDigits() {
        assertThat(parse("evidence", "document_number", "CCCD 001099012345.").state())
                .isEqualTo(CellState.IDENTITY_NUMBER);
        assertThat(parse("evidence", "document_number", "0010990123456").state())
                .isEqualTo(CellState.FILLED);
        assertThat(parse("economy", "income_per_capita", "123456789012.5").state())
                .isEqualTo(CellState.FILLED);
    }
}
