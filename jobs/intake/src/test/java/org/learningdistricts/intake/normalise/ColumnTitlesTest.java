package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.DateRange;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;

/** Titles of a table in which two columns are alike but for their accents. */
class ColumnTitlesTest {

    private static Field field(String name, String title, FieldType type) {
        return new Field(
                name,
                name,
                name,
                title,
                type,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                DateRange.ANY,
                DateRange.ANY,
                null,
                null,
                false,
                null);
    }

    private static String found(String text) {
        List<Field> fields =
                List.of(
                        field("clan", "Họ", FieldType.INTEGER),
                        field("household", "Hộ", FieldType.INTEGER),
                        field("income", "Thu nhập", FieldType.NUMBER));
        Contract contract =
                new Contract(
                        "t", "T", "T", "1", fields, List.of(), List.of("x"), List.of(), List.of());
        int found = ColumnTitles.of(contract, ParsedCell.scope("001")).find(text);
        return found == ColumnTitles.NONE ? "none" : fields.get(found).name();
    }

    @ParameterizedTest
    @CsvSource({
        "household, household",
        "Hộ, household",
        "HỘ, household",
        "Ho, none",
        "Hộ *, none",
        "Hô, none",
        "Household:, household",
        "Thu nhap, income",
        "Thu nhập (triệu đồng), income",
        "Thu nhập [triệu đồng/người/năm] *, income",
        "Thu nhập (nghìn đồng), none",
        "Thu nhập (người), none",
        "(triệu đồng), none",
        "Hộ %, none",
        "Hộ ％, none",
        "Hộ ±, none",
        "1. Hộ, household",
        "Hộ (2), household",
        "Hộ (household), household",
        "Hộ (clan), none",
        "Thu nhập Tổng số, income",
        "Hộ (%), none",
        "Thu nhập ($), none",
        "Thu nhập (₫), none",
        "'', none"
    })
    void findsAColumnOnlyWhereOneIsLeft(String text, String column) {
        assertThat(found(text)).isEqualTo(column);
    }
}
