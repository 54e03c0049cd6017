package org.learningdistricts.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.schemas.Schemas;

class ReferenceTest {

    private final Reference reference = Reference.load(Schemas.bundled());

    @Test
    void collectsTheFirstQuarterOf2025FromDistricts() {
        assertThat(reference.collection(Quarter.parse("2025-Q1")))
                .contains(
                        new Collection(
                                "district",
                                LocalDate.of(2024, 12, 15),
                                LocalDate.of(2025, 3, 14),
                                LocalDate.of(2025, 3, 20),
                                null));
    }

    @Test
    void collectsFromCommunesAfterTheReform() {
        assertThat(reference.collection(Quarter.parse("2025-Q3")))
                .contains(
                        new Collection(
                                "commune",
                                LocalDate.of(2025, 6, 15),
                                LocalDate.of(2025, 9, 14),
                                LocalDate.of(2025, 9, 20),
                                null));
    }

    @Test
    void namesTheRowsThatHoldOnTheSameDay() {
        String calendar = Schemas.bundled().text("reference/collection_calendar.csv");

        assertThatThrownBy(
                        () ->
                                CollectionCalendar.read(
                                        calendar.replace(",2025-06-30,-1,15,", ",,-1,15,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("collection_calendar.csv: dòng 2 và dòng 3")
                .hasMessageEndingWith(
                        "rows 2 and 3 both hold on 2025-07-01; write valid_to into the former");
    }

    @Test
    void collectsNothingBeforeTheCommunesAreKnown() {
        assertThat(reference.collection(Quarter.parse("2024-Q4"))).isEmpty();
    }

    @Test
    void resolvesAReusedCodeByTheDay() {
        assertThat(reference.commune("00097", LocalDate.of(2025, 6, 30)).map(Unit::name))
                .contains("Phường Tứ Liên");
        assertThat(reference.commune("00097", LocalDate.of(2025, 7, 1)).map(Unit::name))
                .contains("Phường Hồng Hà");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q5", "2025-Q0", "2025Q1", "25-Q1", "2025-q1", " 2025-Q1"})
    void refusesWhatIsNoQuarter(String text) {
        assertThat(Quarter.of(text)).isEmpty();
    }
}
