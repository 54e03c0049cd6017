package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.reader.table.CellKind;
import org.learningdistricts.reader.table.SourceRow;

/** Tells rows of data from the other lines that forms have below their header. */
public final class LineClassifier {

    /** Cells that a line of words fills at most: a place, a date, two signatures. */
    private static final int MOST_WORDS = 3;

    /** A formula alone, such as the day of printing, makes no row of data. */
    private static final int FEWEST_FORMULAS = 2;

    /** Starts with more than the number of a note. */
    private static final Pattern FIGURES = Pattern.compile("^[0-9]+(?![.)] |[0-9])");

    /** What some add to a label: {@code Tổng cộng (18 phường)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)[\\s:]*$");

    private final Contract contract;
    private final Scope scope;
    private final Header header;
    private final FormWords words;
    private final ColumnTitles entries;
    private final int code;
    private final int name;
    private final List<Integer> keys;

    public LineClassifier(Contract contract, Scope scope, Header header) {
        this.contract = contract;
        this.scope = scope;
        this.header = header;
        this.words = scope.contracts().formWords();
        this.entries = ColumnTitles.ofEntries(contract, scope);
        List<Field> fields = contract.fields();
        this.code = indexOf(field -> fields.get(field).unitCode() != null);
        this.name = indexOf(field -> fields.get(field).nameOf() != null);
        this.keys = contract.primaryKey().stream().map(contract::indexOf).toList();
    }

    private int indexOf(IntPredicate condition) {
        return IntStream.range(0, contract.fields().size())
                .filter(condition)
                .findFirst()
                .orElse(-1);
    }

    /**
     * What a row is.
     *
     * @param isFirst whether it stands directly below the header
     * @param isBelowWords whether the row above it was {@link RowKind#WORDS}
     */
    public RowKind kindOf(SourceRow row, boolean isFirst, boolean isBelowWords) {
        if (row.isBlank()) {
            return isNotCalculated(row) ? RowKind.DATA : RowKind.BLANK;
        }
        if (isFirst && NumberingRow.is(row)) {
            return RowKind.NUMBERING;
        }
        if (isPageNumber(row)) {
            return RowKind.PAGE;
        }
        if (code < 0) {
            return isWordsInForm(row, isBelowWords) ? RowKind.WORDS : RowKind.DATA;
        }
        if (header.positionOf(code) < 0 || hasCode(row) || hasName(row)) {
            return RowKind.DATA;
        }
        if (isTotal(row)) {
            return RowKind.TOTAL;
        }
        return isWords(row, isBelowWords) ? RowKind.WORDS : RowKind.DATA;
    }

    private boolean isPageNumber(SourceRow row) {
        return row.filled() <= MOST_WORDS
                && words.isPageNumber(
                        row.texts().stream()
                                .map(text -> CleanText.of(text).text())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")));
    }

    /** In a cover or in control totals: a text that names no entry and no dataset. */
    private boolean isWordsInForm(SourceRow row, boolean isBelowWords) {
        String key = cell(row, keys.get(0));
        if (entries.find(key) != ColumnTitles.NONE
                || scope.contracts().byTableName(key).isPresent()) {
            return false;
        }
        if (notes(row) == row.filled()) {
            return true;
        }
        boolean isText = key.indexOf(' ') > 0 && key.chars().noneMatch(Character::isDigit);
        return isText && (isBelowWords || row.filled() == 1);
    }

    /** Words without figures, unless they may be a row of which only the names were filled in. */
    private boolean isWords(SourceRow row, boolean isBelowWords) {
        long filled = row.filled();
        if (filled > MOST_WORDS || hasFigure(row)) {
            return false;
        }
        long notes = notes(row);
        if (notes == filled) {
            return true;
        }
        if (isNotCalculated(row)) {
            return false;
        }
        return !hasEntry(row, isBelowWords) && (isBelowWords || notes > 0 || filled == 1);
    }

    /** Whether figures of a row may be missing because they were never calculated. */
    private boolean isNotCalculated(SourceRow row) {
        return row.hasNotCalculated()
                && IntStream.range(0, row.texts().size())
                                .filter(i -> header.isRead(i) && row.isNotCalculated(i))
                                .count()
                        >= FEWEST_FORMULAS;
    }

    private long notes(SourceRow row) {
        return row.texts().stream().filter(words::isNote).count();
    }

    /** Whether a cell looks like a code, or like the name of a unit that nobody knows. */
    private boolean hasEntry(SourceRow row, boolean isBelowWords) {
        for (int i = 0; i < contract.fields().size(); i++) {
            String text = cell(row, i);
            boolean isOfUnit = i == code || i == name;
            if (!text.isEmpty() && (isOfUnit || keys.contains(i))) {
                boolean isWord = text.indexOf(' ') < 0 || FIGURES.matcher(text).find();
                boolean hasDigit = text.chars().anyMatch(Character::isDigit);
                if ((isWord && (hasDigit || !isBelowWords))
                        || (isOfUnit && scope.reference().names().hasPrefix(text))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasCode(SourceRow row) {
        String text = LeadingZeros.whole(cell(row, code));
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private boolean hasName(SourceRow row) {
        String text = cell(row, name);
        return cell(row, code).isEmpty()
                && !text.isEmpty()
                && scope.unitNamed(contract.fields().get(code), text).isPresent();
    }

    /** A label among figures: the header of another table may have «Tổng số» among its titles. */
    private boolean isTotal(SourceRow row) {
        boolean hasLabel = false;
        for (int i = 0; i < row.texts().size(); i++) {
            String text = CleanText.of(row.text(i)).text();
            if (row.kind(i) == CellKind.TEXT && isTotal(text)) {
                hasLabel = true;
            } else if (isSummable(i)
                    && !isError(row.kind(i), text)
                    && text.chars().filter(Character::isLetter).count() > 1) {
                return false;
            }
        }
        return hasLabel;
    }

    /** A sum that failed: {@code #REF!}. */
    private static boolean isError(CellKind kind, String text) {
        return kind == CellKind.ERROR || text.startsWith("#");
    }

    private boolean isSummable(int position) {
        return IntStream.range(0, contract.fields().size())
                .anyMatch(
                        field ->
                                header.positionOf(field) == position
                                        && contract.fields().get(field).type().isSummable());
    }

    /** A label alone, or followed by the name of a unit. */
    private boolean isTotal(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (words.isTotal(IN_BRACKETS.matcher(text).replaceFirst(""))) {
            return true;
        }
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            if (words.isTotal(text.substring(0, blank)) && isUnit(text.substring(blank + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnit(String text) {
        return scope.reference().names().agree(scope.unit().name(), text)
                || scope.unitNamed(contract.fields().get(code), text).isPresent();
    }

    private boolean hasFigure(SourceRow row) {
        for (int i = 0; i < contract.fields().size(); i++) {
            String text = cell(row, i);
            if (i != code
                    && i != name
                    && !text.isEmpty()
                    && isFigure(contract.fields().get(i), text, row.kind(header.positionOf(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(Field field, String text, CellKind kind) {
        if (kind != CellKind.TEXT
                || contract.notApplicable().contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (field.codeList() != null) {
            return scope.contracts()
                    .codeList(field.codeList())
                    .codeOf(text, scope.unit().level(), scope.day())
                    .isPresent();
        }
        return field.type() != FieldType.STRING
                && !Character.isLetter(text.charAt(0))
                && text.chars().anyMatch(Character::isDigit);
    }

    private String cell(SourceRow row, int field) {
        int position = field < 0 ? -1 : header.positionOf(field);
        return position < 0 ? "" : CleanText.of(row.text(position)).text();
    }
}
