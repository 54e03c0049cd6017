package org.learningdistricts.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

class UnitAliasesTest {

    private static final String HEADER =
            "name,unit_level,unit_code,valid_from,valid_to,decided_by,decided_on,note\n";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private static Reference decided(String rows) {
        return Reference.load(Schemas.bundled(), HEADER + rows);
    }

    private static boolean means(Reference reference, String name, LocalDate day) {
        Unit unit = reference.commune("00526", DAY).orElseThrow();
        return reference.aliases().mean(name, unit, day);
    }

    @Test
    void knowsNoDecisionUntilOneIsTaken() {
        assertThat(means(Reference.load(Schemas.bundled()), "Yên Viên", DAY)).isFalse();
    }

    @Test
    void usesADecisionHoweverTheNameIsSpelled() {
        Reference reference = decided("Thị trấn ga Yên Viên,commune,00526,,,Lan,2025-03-01,\n");
        assertThat(means(reference, "TT. Ga Yên-Viên", DAY)).isTrue();
        assertThat(means(reference, "Ga Yên Viên", DAY)).isFalse();
    }

    @Test
    void usesADecisionOnItsDaysOnly() {
        Reference reference =
                decided("Yên Viên,commune,00526,2025-03-01,2025-03-31,Lan,2025-03-01,\n");
        assertThat(means(reference, "Yên Viên", LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(means(reference, "Yên Viên", LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(means(reference, "Yên Viên", LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(means(reference, "Yên Viên", LocalDate.of(2025, 4, 1))).isFalse();
    }

    @Test
    void takesAnotherDecisionForAnotherJudge() {
        assertThat(decided("Yên Viên,commune,00526,,,Lan,2025-03-01,\n").digest())
                .isNotEqualTo(decided("").digest())
                .isNotEqualTo(decided("Yên Viên,commune,00532,,,Lan,2025-03-01,\n").digest());
    }

    @Test
    void saysWhichDecisionCannotBeUsed() {
        assertThatThrownBy(
                        () ->
                                decided(
                                        """
                                        A,commune,00526,,,Lan,2025-03-01,
                                        B,commune,00526,1/3/2025,,Lan,2025-03-01,
                                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unit_aliases.csv, decision 2: ");
        assertThatThrownBy(() -> decided("A,,00526,,,Lan,2025-03-01,\n"))
                .hasMessageContaining("decision 1: name, unit_level or unit_code is empty");
    }

    @Test
    void saysThatADecisionIsForNoUnit() {
        assertThatThrownBy(() -> decided("A,commune,526,,,Lan,2025-03-01,\n"))
                .hasMessageContaining("no unit has level commune and code 526");
        assertThatThrownBy(() -> decided("A,xã,00526,,,Lan,2025-03-01,\n"))
                .hasMessageContaining("no unit has level xã and code 00526");
    }

    @Test
    void takesDecisionsThatASpreadsheetSaved() {
        Reference reference =
                Reference.load(
                        Schemas.bundled(),
                        "\ufeff"
                                + (HEADER + "Yên Viên,commune,00526,,,Lan,2025-03-01,\n")
                                        .replace(',', ';'));
        assertThat(means(reference, "Yên Viên", DAY)).isTrue();
    }

    @Test
    void takesReferenceDataWithOrWithoutDecisions(@TempDir Path folder) throws IOException {
        Schemas.bundled().copyReferenceTo(folder);
        Reference without = Reference.load(Schemas.withReference(folder));
        assertThat(means(without, "Yên Viên", DAY)).isFalse();
        Files.writeString(
                folder.resolve("unit_aliases.csv"),
                HEADER + "Yên Viên,commune,00526,,,Lan,2025-03-01,\n");
        Reference with = Reference.load(Schemas.withReference(folder));
        assertThat(means(with, "Yên Viên", DAY)).isTrue();
        assertThat(with.digest()).isNotEqualTo(without.digest());
    }
}
