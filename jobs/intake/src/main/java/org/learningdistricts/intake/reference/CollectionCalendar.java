package org.learningdistricts.intake.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CsvRows;

/**
 * The collection calendar: who submits, and when. Months are counted from the quarter's first
 * month.
 */
public record CollectionCalendar(List<CSVRecord> rows) {

    private static final String TWO_ROWS =
            "collection_calendar.csv: dòng %d và dòng %d cùng có hiệu lực ngày %s; hãy ghi valid_to"
                    + " vào dòng trước / rows %1$d and %2$d both hold on %3$s; write valid_to into the"
                    + " former";

    /**
     * Reads the calendar.
     *
     * @throws IllegalArgumentException if two rows hold on the same day
     */
    static CollectionCalendar read(String text) {
        List<CSVRecord> rows = CsvRows.of(text);
        for (CSVRecord row : rows) {
            LocalDate from = LocalDate.parse(row.get("valid_from"));
            rows.stream()
                    .filter(other -> other != row && isValid(other, from))
                    .findFirst()
                    .ifPresent(
                            other -> {
                                throw new IllegalArgumentException(
                                        TWO_ROWS.formatted(
                                                other.getRecordNumber() + 1,
                                                row.getRecordNumber() + 1,
                                                from));
                            });
        }
        return new CollectionCalendar(rows);
    }

    /** How a quarter is collected, or nothing if it is not. */
    public Optional<Collection> of(Quarter quarter) {
        return rows.stream()
                .filter(row -> isValid(row, quarter.lastDay()))
                .findFirst()
                .map(row -> collection(row, quarter));
    }

    private static boolean isValid(CSVRecord row, LocalDate day) {
        LocalDate to = CsvRows.date(row, "valid_to");
        return !day.isBefore(LocalDate.parse(row.get("valid_from")))
                && (to == null || !day.isAfter(to));
    }

    private static Collection collection(CSVRecord row, Quarter quarter) {
        return new Collection(
                row.get("unit_level"),
                day(quarter, row.get("window_opens_month"), row.get("window_opens_day")),
                day(quarter, row.get("window_closes_month"), row.get("window_closes_day")),
                day(quarter, row.get("due_month"), row.get("due_day")),
                lastDay(row, quarter));
    }

    private static @Nullable LocalDate lastDay(CSVRecord row, Quarter quarter) {
        String month = CsvRows.text(row, "last_month");
        return month == null ? null : day(quarter, month, row.get("last_day"));
    }

    private static LocalDate day(Quarter quarter, String month, String day) {
        return quarter.firstDay()
                .plusMonths(Integer.parseInt(month))
                .withDayOfMonth(Integer.parseInt(day));
    }
}
