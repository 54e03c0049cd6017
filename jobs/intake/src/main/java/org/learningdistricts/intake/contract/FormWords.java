package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/**
 * The words of offices' forms that are not in the template: other titles of its columns, columns
 * that nobody needs, columns with data of people, labels of total lines, words of notes, sheets
 * that nobody needs, marks of copies.
 */
public record FormWords(
        List<ColumnAlias> aliases,
        WordList personalTitles,
        Set<String> ignorableTitles,
        MeasureWords measures,
        Set<String> totalLabels,
        WordList notes,
        Set<String> ignorableSheets,
        CopyMarks copyMarks) {

    /** The files that hold them. */
    static final List<String> FILES =
            List.of(
                    "code-lists/column-alias.csv",
                    "code-lists/personal-column.csv",
                    "code-lists/ignorable-column.csv",
                    "code-lists/measure-unit.csv",
                    "code-lists/total-line.csv",
                    "code-lists/note-line.csv",
                    "code-lists/measure-word.csv",
                    "code-lists/ignorable-sheet.csv",
                    "code-lists/copy-mark.csv");

    /** A place and a day: {@code Hà Nội, ngày 20 tháng 9 năm 2025}. */
    private static final Pattern DATED = Pattern.compile("\\bngay \\d");

    /** {@code Trang 1/2}, {@code - Trang 2 -}, {@code Page 1 of 2}; folded. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:trang|tr\\.?|page)(?: so)?[ :.]*\\d{1,4}(?: ?(?:/|tren|of)"
                            + " ?\\d{1,4})?\\.?");

    /** The number of a page between dashes: {@code - 2 -}. */
    private static final Pattern DASHED_PAGE =
            Pattern.compile("(\\p{Pd}|−) *\\d{1,4} *(\\p{Pd}|−)");

    /** What follows a title in the letterhead of an office: {@code Email: x@hanoi.gov.vn}. */
    private static final Pattern FILLED_IN = Pattern.compile("[:@]\\s*\\S|\\d");

    /**
     * Reads them.
     *
     * @param text gives the text of a file by its path
     */
    static FormWords read(Function<String, String> text) {
        List<List<CSVRecord>> lists = FILES.stream().map(text).map(CsvRows::of).toList();
        return new FormWords(
                lists.get(0).stream().map(ColumnAlias::of).toList(),
                WordList.of(lists.get(1)),
                words(lists.get(2), "title"),
                MeasureWords.of(lists.get(3), lists.get(6)),
                words(lists.get(4), "label"),
                WordList.of(lists.get(5)),
                words(lists.get(7), "name"),
                CopyMarks.of(lists.get(8)));
    }

    private static Set<String> words(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> Labels.words(row.get(column))).collect(Collectors.toSet());
    }

    /** The other titles of a column that may be used for a quarter that ends on a day. */
    public List<String> aliasesOf(Contract contract, Field field, LocalDate day) {
        return aliases.stream()
                .filter(alias -> alias.isFor(contract, field, day))
                .map(ColumnAlias::alias)
                .toList();
    }

    /** How a column is titled where its own title stands above a group of columns: as its total. */
    public List<String> titlesAsTotal(Field field) {
        return field.type().isSummable()
                ? totalLabels.stream().map(label -> field.titleVi() + " " + label).toList()
                : List.of();
    }

    /** Whether submissions made from an older template can be mapped to the one in use. */
    public boolean mapsTemplate(String version) {
        return aliases.stream().anyMatch(alias -> version.equals(alias.templateVersion()));
    }

    /** Whether a title announces names, identity numbers or other data of single people. */
    public boolean isPersonal(String title) {
        return personalTitles.holds(title);
    }

    /** Whether some texts in a row are the titles of a list of people. */
    public boolean announcesPeople(List<String> texts) {
        return texts.stream().filter(text -> text.length() > 1).count() > 1
                && texts.stream()
                                .filter(text -> isPersonal(text) && !isNote(text))
                                .filter(text -> !FILLED_IN.matcher(text).find())
                                .map(Labels::words)
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether a column with this title says nothing that is needed, such as row numbers. */
    public boolean isIgnorable(String title) {
        return ignorableTitles.contains(Labels.words(title));
    }

    /** Whether a sheet with this name is one that the program itself puts into a workbook. */
    public boolean isIgnorableSheet(String name) {
        return ignorableSheets.contains(Labels.words(name));
    }

    /** The words of a name that is marked as a copy, or numbered, without those marks. */
    public Optional<String> withoutCopyMarks(String name) {
        return copyMarks.without(name);
    }

    /** Whether figures of a type are always meant in a unit of measure, so that it may be named. */
    public boolean isMeasuredIn(FieldType type, String unit) {
        return measures.isMeasuredIn(type, unit);
    }

    /**
     * The text among some beside a table that says that figures are in another unit of measure than
     * the table's, such as thousands.
     */
    public Optional<String> foreignUnit(Contract contract, List<String> texts) {
        return measures.foreignUnit(contract, texts);
    }

    /** Whether a text is the label of a line of totals. */
    public boolean isTotal(String text) {
        return totalLabels.contains(Labels.words(text));
    }

    /** Whether a text is the number of a page, maybe with how many there are. */
    public boolean isPageNumber(String text) {
        return PAGE.matcher(Labels.folded(text)).matches()
                || DASHED_PAGE.matcher(text.strip()).matches();
    }

    /** Whether a text is a note or a part of the signatures below a table. */
    public boolean isNote(String text) {
        return notes.holds(text) || DATED.matcher(Labels.words(text)).find();
    }
}
