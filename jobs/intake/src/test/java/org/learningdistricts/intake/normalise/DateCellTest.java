package org.learningdistricts.intake.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.reader.table.CellKind;

/** Which texts and numbers are dates. */
class DateCellTest {

    private static String date(String text, CellKind kind) {
        return ParsedCell.of("001", "recognitions", "decision_date", text, kind).summary();
    }

    private static String dateCell(String table, String column) {
        return ParsedCell.of("001", table, column, "2025-03-18", CellKind.DATE).summary();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-03-31",
        "31/03/2025, 2025-03-31",
        "1/3/2025, 2025-03-01",
        "31-03-2025, 2025-03-31 date-form",
        "1.3.2025, 2025-03-01 date-form",
        "2025/03/18, 2025-03-18 date-form",
        "2025-3-1, 2025-03-01 date-form",
        "2025-03-18T00:00:00, 2025-03-18 date-form",
        "2025-03-18 00:00:00, 2025-03-18 date-form",
        "18/03/2025 0:00, 2025-03-18 date-form",
        "18/03/2025 16:45, 2025-03-18 date-form",
        "18/03/2025 12:00:00 SA, 2025-03-18 date-form",
        "18/03/2025 4:45:00 CH, 2025-03-18 date-form",
        "2025-03-18 12:00 sa, 2025-03-18 date-form",
        "ngày 18 tháng 3 năm 2025, 2025-03-18 date-form",
        "18 tháng 3 năm 2025, 2025-03-18 date-form",
        "Ngày 18 tháng 03 năm 2025., 2025-03-18 date-form",
        "ngay 1 thang 3 nam 2025, 2025-03-01 date-form",
        "'Hà Nội, ngày 18 tháng 3 năm 2025', 2025-03-18 date-form",
        "Ba Đình ngày 18 tháng 3 năm 2025, 2025-03-18 date-form",
        "'Thứ Ba, 18 tháng 3, 2025', 2025-03-18 date-form",
        "18 Tháng Ba 2025, 2025-03-18 date-form",
        "ngày 5 tháng mười hai năm 2024, 2024-12-05 date-form",
        "5 tháng năm năm 2024, 2024-05-05 date-form",
        "18 thg 3 2025, 2025-03-18 date-form",
        "26 Thg1 2025, 2025-01-26 date-form",
        "'18 Thg12, 2025', 2025-12-18 date-form",
        "'18-thg 3-2025', 2025-03-18 date-form",
        "mùng 5 tháng 3 năm 2025, 2025-03-05 date-form",
        "'Hà Nội, ngày mồng 5 tháng 3 năm 2025', 2025-03-05 date-form",
        "ngày 18/3/2025, 2025-03-18 date-form",
        "'Hà Nội, ngày 18-03-2025', 2025-03-18 date-form"
    })
    void takesDatesThatLeaveNoDoubt(String text, String expected) {
        assertThat(date(text, CellKind.TEXT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025/3-31",
                "45000",
                "13/13/2025",
                "03/25/2025",
                "31/03/25",
                "1.3/2025",
                "2025-03-18T00:00:00Z",
                "31/03",
                "3/2025",
                "30.2.2025",
                "tháng 3 năm 2025",
                "ngày 31 tháng 2 năm 2025",
                "ngày 18 tháng 13 năm 2025",
                "trước ngày 18 tháng 3 năm 2025",
                "18 tháng 3",
                "18 thangba 2025",
                "18 tháng 3 năm 25",
                "ngày 18 đến 20 tháng 3 năm 2025",
                "3/18/2025 12:00:00 AM"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(date(text, CellKind.TEXT)).isEqualTo("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "45734, 2025-03-18 date-number",
        "32874, 1990-01-01 date-number",
        "32873, WRONG_TYPE",
        "73415, 2100-12-31 date-number",
        "73416, WRONG_TYPE",
        "45734.5, WRONG_TYPE",
        "20250318, WRONG_TYPE",
        "-45734, WRONG_TYPE",
        "1E+99999999, WRONG_TYPE"
    })
    void takesAPlausibleSerialNumberOfAWorkbookForADate(String number, String expected) {
        assertThat(date(number, CellKind.NUMBER)).isEqualTo(expected);
    }

    @Test
    void takesDatesOfAWorkbook() {
        assertThat(date("2025-03-18", CellKind.DATE)).isEqualTo("2025-03-18");
        assertThat(dateCell("evidence", "document_number")).isEqualTo("2025-03-18 date-in-text");
        assertThat(dateCell("evidence", "indicator")).isEqualTo("OUTSIDE_LIST");
        assertThat(dateCell("literacy", "population")).isEqualTo("WRONG_TYPE");
    }
}
