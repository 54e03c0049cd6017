package org.learningdistricts.intake.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FormWords;
import org.learningdistricts.reader.table.Labels;

/**
 * Finds the column that a text means: by name or title; by another title; without what forms add to
 * titles (signs, a unit of measure in brackets); without accents. A later way counts only where it
 * leaves exactly one column.
 */
public final class ColumnTitles {

    /** No column. */
    public static final int NONE = -1;

    private static final Pattern UNEVEN_BLANKS = Pattern.compile("\\s{2}|[\\s&&[^ ]]");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*[0-9]{1,2}[.)]\\s+|\\s*[(\\[][0-9]{1,2}[)\\]]\\s*$");
    private static final Pattern MEASURED = Pattern.compile("(.+)[(\\[]([^()\\[\\]]+)[)\\]][*: ]*");

    private final List<Field> fields;
    private final FormWords words;
    private final Contract contract;
    private final LocalDate day;

    private ColumnTitles(Contract contract, List<Field> fields, Scope scope) {
        this.contract = contract;
        this.fields = fields;
        this.words = scope.contracts().formWords();
        this.day = scope.day();
    }

    /** The titles of a table's columns. */
    public static ColumnTitles of(Contract contract, Scope scope) {
        return new ColumnTitles(contract, contract.fields(), scope);
    }

    /** The titles of a cover's entries. */
    public static ColumnTitles ofEntries(Contract cover, Scope scope) {
        return new ColumnTitles(cover, cover.entries(), scope);
    }

    /** The position of the field that a text means, or {@link #NONE}. */
    public int find(String cell) {
        int exact = exact(cell);
        return exact == NONE ? like(cell) : exact;
    }

    /** The position of the field that has just this name or title, or {@link #NONE}. */
    public int exact(String cell) {
        int named = position(field -> field.name().equals(cell));
        if (named != NONE || UNEVEN_BLANKS.matcher(cell.strip()).find()) {
            return named;
        }
        String key = Labels.key(cell);
        return position(
                field ->
                        Labels.key(field.name()).equals(key)
                                || Labels.key(field.titleVi()).equals(key)
                                || Labels.key(field.measuredTitleVi()).equals(key));
    }

    private int position(Predicate<Field> test) {
        for (int i = 0; i < fields.size(); i++) {
            if (test.test(fields.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * The position of the only field that a title resembles, or {@link #NONE}. Signs are forgiven,
     * but not those of shares and of money: they say what the figures are.
     */
    int like(String cell) {
        if (Labels.hasMeasureSign(cell)) {
            return NONE;
        }
        String bare = NUMBERED.matcher(cell).replaceAll("");
        if (!bare.equals(cell)) {
            return find(bare);
        }
        int field = only(cell, Labels::key);
        if (field == NONE) {
            field = only(cell, Labels::words);
        }
        Matcher measured = MEASURED.matcher(Labels.key(cell));
        if (field == NONE && measured.matches()) {
            int title = find(measured.group(1).strip());
            String added = measured.group(2);
            boolean isSameOrItsUnit =
                    title != NONE
                            && (find(added) == title
                                    || words.isMeasuredIn(fields.get(title).type(), added));
            field = isSameOrItsUnit ? title : NONE;
        }
        return field;
    }

    private int only(String cell, UnaryOperator<String> folding) {
        String folded = folding.apply(cell);
        int only = NONE;
        for (int i = 0; i < fields.size() && !folded.isEmpty(); i++) {
            if (titles(fields.get(i)).map(folding).anyMatch(folded::equals)) {
                if (only != NONE) {
                    return NONE;
                }
                only = i;
            }
        }
        return only;
    }

    private Stream<String> titles(Field field) {
        return Stream.of(
                        List.of(field.name(), field.titleVi()),
                        words.aliasesOf(contract, field, day),
                        words.titlesAsTotal(field))
                .flatMap(List::stream);
    }
}
