package org.learningdistricts.answers.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.Labels;

/** Says where a finding lies as a person looks for it: by the cell's address and column's title. */
public final class Places {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private final Contracts contracts;
    private final Map<String, SentTable> tables = new HashMap<>();
    private final boolean hasSeveralFiles;

    public Places(Contracts contracts, Answer answer) {
        this.contracts = contracts;
        answer.tables().forEach(table -> tables.put(key(table.file(), table.sheet()), table));
        this.hasSeveralFiles = answer.tables().stream().map(SentTable::file).distinct().count() > 1;
    }

    /** The place in Vietnamese; null if the finding is about the submission as a whole. */
    public @Nullable String of(Finding finding) {
        return of(finding.file(), finding.sheet(), finding.row(), finding.column());
    }

    /** A cell, row, column, sheet or file in Vietnamese; null if none is given. */
    public @Nullable String of(
            @Nullable String file,
            @Nullable String sheet,
            @Nullable Long row,
            @Nullable String name) {
        StringJoiner place = new StringJoiner(" · ").setEmptyValue("");
        if (hasSeveralFiles || sheet == null) {
            add(place, "", file);
        }
        add(place, "trang tính ", sheet);
        SentTable table = tables.get(key(file, sheet));
        int position = position(table, name);
        boolean isCell = position >= 0 && row != null;
        if (!isCell || sheet == null) {
            add(place, "dòng ", row);
        }
        if (isCell) {
            place.add("ô " + ColumnLetters.of(position) + row);
        }
        add(place, "cột ", column(table, sheet, name));
        return place.length() == 0 ? null : place.toString();
    }

    /**
     * The cell to look at: that of the finding, the first of its row if it has no column, or that
     * of the header if it has no row. Null if it has neither, or lies in no table.
     */
    public @Nullable CellPlace cell(Finding finding) {
        SentTable table = table(finding);
        if (table == null) {
            return null;
        }
        Long row = finding.row();
        if (row == null && finding.column() != null) {
            row = table.headerRow();
        }
        if (row == null) {
            return null;
        }
        int position = position(table, finding.column());
        return new CellPlace(table, row, position < 0 ? firstColumn(table) : position);
    }

    /** Whether a finding lies in a file or sheet that was read as a table. */
    public boolean isInTable(Finding finding) {
        return table(finding) != null;
    }

    private @Nullable SentTable table(Finding finding) {
        return tables.get(key(finding.file(), finding.sheet()));
    }

    /** Where a column of a table lies, -1 if it lacks it. */
    private int position(@Nullable SentTable table, @Nullable String column) {
        if (table == null || column == null) {
            return -1;
        }
        int exact = table.columns().indexOf(column);
        if (exact >= 0) {
            return exact;
        }
        List<String> keys = table.columns().stream().map(Labels::key).toList();
        int alike = keys.indexOf(Labels.key(column));
        return alike < 0 ? beyondHeader(table, column) : alike;
    }

    /** A column that has no title is called by its letters. */
    private int beyondHeader(SentTable table, String column) {
        boolean isColumn =
                contracts.byTableName(table.name()).stream()
                        .anyMatch(contract -> contract.indexOf(column) >= 0);
        return isColumn || !LETTERS.matcher(column).matches() ? -1 : ColumnLetters.position(column);
    }

    /** Tables may stand anywhere on a sheet. */
    private int firstColumn(SentTable table) {
        return contracts
                .byTableName(table.name())
                .map(
                        contract ->
                                table.columns().stream()
                                        .filter(column -> contract.indexOf(column) >= 0)
                                        .findFirst()
                                        .map(table.columns()::indexOf)
                                        .orElse(0))
                .orElse(0);
    }

    /** The Vietnamese title of the finding's column, or as it was sent; null if it has none. */
    public @Nullable String title(Finding finding) {
        return title(table(finding), finding.column());
    }

    private @Nullable String title(@Nullable SentTable table, @Nullable String name) {
        if (table == null || name == null) {
            return name;
        }
        return contracts
                .byTableName(table.name())
                .filter(contract -> contract.indexOf(name) >= 0)
                .map(contract -> contract.fields().get(contract.indexOf(name)).titleVi())
                .orElse(name);
    }

    private @Nullable String column(
            @Nullable SentTable table, @Nullable String sheet, @Nullable String name) {
        String title = title(table, name);
        boolean isInHeader = sheet == null && title != null && !title.equals(name);
        return isInHeader ? title + " (" + name + ")" : title;
    }

    private static void add(StringJoiner place, String label, @Nullable Object part) {
        if (part != null) {
            place.add(label + part);
        }
    }

    private static String key(@Nullable String file, @Nullable String sheet) {
        return file + "\0" + sheet;
    }
}
