package org.learningdistricts.intake.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.reader.table.ColumnLetters;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.SourceRow;

/**
 * How the header as sent maps to the contract. A header cell may be a column's technical name, its
 * Vietnamese title, or another title that leaves no doubt.
 */
public final class Header {

    private static final int CELLS_SHOWN = 3;

    private final Contract contract;
    private final SourceRow row;
    private final List<HeaderUse> uses = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final int[] positions;
    private final Remarks remarks = new Remarks();

    public Header(Contract contract, SourceRow row, Scope scope) {
        this.contract = contract;
        this.row = row;
        this.positions = new int[contract.fields().size()];
        Arrays.fill(positions, -1);
        ColumnTitles titles = ColumnTitles.of(contract, scope);
        int[] fields = row.texts().stream().mapToInt(titles::exact).toArray();
        for (int i = 0; i < fields.length; i++) {
            String cell = row.text(i);
            boolean isExact = fields[i] != ColumnTitles.NONE;
            HeaderUse use = isExact ? HeaderUse.COLUMN : use(cell, scope);
            if (use == HeaderUse.UNKNOWN) {
                fields[i] = titles.like(cell);
                use = fields[i] == ColumnTitles.NONE ? use : HeaderUse.OTHER_TITLE;
            }
            add(i, fields[i], use);
        }
    }

    private static HeaderUse use(String cell, Scope scope) {
        FormWords words = scope.contracts().formWords();
        if (CleanText.of(cell).text().isEmpty()) {
            return HeaderUse.UNTITLED;
        }
        if (words.isPersonal(cell)) {
            return HeaderUse.PERSONAL;
        }
        if (scope.contracts().besideTables().isShown(cell)) {
            return HeaderUse.SHOWN;
        }
        return words.isIgnorable(cell) ? HeaderUse.IGNORED : HeaderUse.UNKNOWN;
    }

    private void add(int position, int field, HeaderUse use) {
        String cell = row.text(position);
        if (field == ColumnTitles.NONE) {
            columns.add(cell);
            uses.add(use);
            if (use == HeaderUse.IGNORED) {
                remarks.add(IgnoredColumn.remark(row, position));
            }
            return;
        }
        String name = contract.fields().get(field).name();
        columns.add(name);
        if (positions[field] >= 0) {
            uses.add(HeaderUse.REPEATED);
            return;
        }
        positions[field] = position;
        uses.add(use);
        if (use == HeaderUse.OTHER_TITLE) {
            remarks.add(HeaderAlias.remark(row, position, name));
        } else if (!cell.strip().equals(cell)) {
            remarks.add(BlanksAround.remark(row, position, name));
        }
    }

    /** How many cells it has. */
    public int width() {
        return row.texts().size();
    }

    /** The row in which the header stands. */
    public long line() {
        return row.number();
    }

    /** The name of the column at a position: the contract's, or the header as sent. */
    public String columnAt(int position) {
        return position < columns.size() && !columns.get(position).isBlank()
                ? columns.get(position)
                : ColumnLetters.of(position);
    }

    /** The names of all columns, from the first of the file or sheet on. */
    public List<String> columns() {
        return IntStream.range(0, width()).mapToObj(this::columnAt).toList();
    }

    /** Where in a row as sent the field with an index stands, or -1. */
    public int positionOf(int fieldIndex) {
        return positions[fieldIndex];
    }

    /** The field whose cells stand at a position. */
    public Optional<Field> fieldAt(int position) {
        return IntStream.range(0, positions.length)
                .filter(field -> positions[field] == position)
                .mapToObj(contract.fields()::get)
                .findFirst();
    }

    /** Whether the cells at a position are those of a column of the contract. */
    public boolean isRead(int position) {
        return position < uses.size()
                && (uses.get(position) == HeaderUse.COLUMN
                        || uses.get(position) == HeaderUse.OTHER_TITLE);
    }

    /** Whether a row holds nothing but what the template itself shows beside the table. */
    public boolean isOnlyShown(SourceRow row) {
        return uses.contains(HeaderUse.SHOWN)
                && IntStream.range(0, row.texts().size())
                        .filter(i -> i >= uses.size() || uses.get(i) != HeaderUse.SHOWN)
                        .allMatch(i -> row.text(i).isBlank());
    }

    /** Whether nothing stands above the cells at a position. */
    public boolean isUntitled(int position) {
        return position >= uses.size() || uses.get(position) == HeaderUse.UNTITLED;
    }

    /** Whether it has no column of the contract. */
    public boolean isOfNoColumn() {
        return Arrays.stream(positions).allMatch(position -> position < 0);
    }

    /** Its first filled cells. */
    public String start() {
        return row.start(CELLS_SHOWN);
    }

    /** Header cells that neither the contract nor anything else explains. */
    public List<String> unknown() {
        return columnsOf(HeaderUse.UNKNOWN);
    }

    /** Header cells that announce data of people. */
    public List<String> personal() {
        return columnsOf(HeaderUse.PERSONAL);
    }

    /** Names of columns that stand in the header more than once. */
    public List<String> repeated() {
        return columnsOf(HeaderUse.REPEATED);
    }

    private List<String> columnsOf(HeaderUse use) {
        return IntStream.range(0, uses.size())
                .filter(position -> uses.get(position) == use)
                .mapToObj(columns::get)
                .toList();
    }

    /** Fields that the header lacks. */
    public List<Field> missing() {
        return IntStream.range(0, positions.length)
                .filter(field -> positions[field] < 0)
                .mapToObj(contract.fields()::get)
                .toList();
    }

    /** What was repaired in the header. */
    public List<Remark> remarks() {
        return remarks.list();
    }
}
