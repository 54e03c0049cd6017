package org.learningdistricts.intake.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.RowCheck;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.LineClassifier;
import org.learningdistricts.intake.normalise.NumberStyles;
import org.learningdistricts.intake.normalise.NumberingRow;
import org.learningdistricts.intake.normalise.RowNormaliser;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.CellRemark;
import org.learningdistricts.reader.table.CellsBeyondHeader;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.Remarks;
import org.learningdistricts.reader.table.RowRemarks;
import org.learningdistricts.reader.table.ShortRows;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;
import org.learningdistricts.reader.workbook.FormulaCell;

/**
 * Takes the rows of one file, leaves out the lines that are no data, normalises each row and runs
 * the checks of its table.
 */
public final class TableReader implements TableHandler {

    /** Lines of words that are kept back until it is clear whether rows of data follow. */
    private static final int MOST_WORDS = 1000;

    /** Rows that are kept of a table with errors: it enters no lake. */
    private static final int MOST_OF_A_REJECTED = 10_000;

    private final TableScope table;
    private final List<RowCheck> checks;
    private final NumberStyles styles;
    private final Findings findings;
    private final OtherLines others;
    private final ColumnSums sums;
    private final ExpectedRows expected;
    private final List<TypedRow> rows = new ArrayList<>();
    private final List<SourceRow> words = new ArrayList<>();
    private final CellRepairs repairs = new CellRepairs();
    private final Ticks ticks;
    private final MonthFirstDates monthFirst;
    private final Remarks leftOut = new Remarks();
    private final RowRemarks taken = new RowRemarks();
    private @Nullable Remark refusal;
    private long count;
    private boolean isFirst = true;
    private @Nullable UntitledColumn untitled;
    private @Nullable Header header;
    private @Nullable RowNormaliser normaliser;
    private @Nullable LineClassifier lines;
    private @Nullable TotalLineDisagrees totals;

    /**
     * @param styles how numbers are written in the file, as far as is known
     */
    public TableReader(
            TableScope table, List<RowCheck> checks, NumberStyles styles, Findings findings) {
        this.table = table;
        this.checks = checks;
        this.styles = styles;
        this.findings = findings;
        this.others = new OtherLines(table, findings);
        this.sums = new ColumnSums(table.contract());
        this.expected = new ExpectedRows(table.contract(), table.submission());
        this.ticks = new Ticks(table.contract());
        this.monthFirst = new MonthFirstDates(table);
    }

    @Override
    public void aside(SourceRow row) {
        others.look(row);
        if (header == null) {
            TitleQuarterDisagrees.find(row, table, findings);
        }
        isFirst = true;
    }

    @Override
    public void header(SourceRow row) {
        Header found = new Header(table.contract(), row, table.submission());
        header = found;
        normaliser = new RowNormaliser(table.contract(), table.submission(), found, styles);
        lines = new LineClassifier(table.contract(), table.submission(), found);
        totals = new TotalLineDisagrees(table.contract(), found, rows, sums, leftOut);
        HeaderChecks.check(found, table, findings);
        taken.add(row);
        for (String cell : row.texts()) {
            others.findIdentityNumber(cell, table.header(found, cell));
        }
    }

    @Override
    public void row(SourceRow source) {
        if (Objects.requireNonNull(header).isOnlyShown(source)) {
            others.look(source);
            return;
        }
        switch (Objects.requireNonNull(lines).kindOf(source, isFirst, !words.isEmpty())) {
            case PAGE -> leaveOut(source, PageLine.remark(source));
            case NUMBERING -> leaveOut(source, NumberingRow.remark(source));
            case TOTAL -> {
                leaveOut(source, TotalLine.remark(source));
                RowNormaliser unsaid = Objects.requireNonNull(normaliser);
                Objects.requireNonNull(totals).add(unsaid.normalise(source, new CellRepairs()));
            }
            case BLANK -> others.look(source);
            case WORDS -> {
                words.add(source);
                if (words.size() > MOST_WORDS) {
                    takeWordsForData();
                }
            }
            case DATA -> {
                takeWordsForData();
                take(source);
            }
        }
        isFirst = false;
    }

    /**
     * Takes all rows of a table.
     *
     * @param source hands the rows over
     * @return how it went, with what was repaired and left out here as well
     */
    public ReadOutcome readFrom(Function<TableHandler, ReadOutcome> source) {
        ReadOutcome outcome = source.apply(this);
        end();
        return complete(outcome);
    }

    private void end() {
        if (!words.isEmpty()) {
            words.forEach(this::aside);
            leftOut.add(FooterLines.remark(words));
            words.clear();
        }
        if (totals != null) {
            totals.end();
        }
        if (header != null) {
            HeaderChecks.checkWithRows(header, untitled, count, table, findings);
        }
        if (!sums.hasFigures()) {
            MissingValue.leaveOut(rows, table);
        }
        ticks.report(table, findings);
        monthFirst.report(findings);
    }

    private void takeWordsForData() {
        words.forEach(this::take);
        words.clear();
    }

    private void leaveOut(SourceRow source, Remark remark) {
        leftOut.add(remark);
        aside(source);
    }

    private void take(SourceRow source) {
        if (isRefused(source)) {
            others.look(source);
            return;
        }
        RowNormaliser reader = Objects.requireNonNull(normaliser);
        TypedRow row = reader.normalise(source, repairs);
        taken.add(reader.withoutUnread(source, row), Objects.requireNonNull(header)::isRead);
        noteMissingCells(source);
        keep(row);
        sums.add(row);
        expected.add(row);
        Objects.requireNonNull(totals).rowAdded();
        for (RowCheck check : checks) {
            check.check(row, findings);
        }
        ticks.add(row);
        monthFirst.add(row);
        checkUnreadCells(source);
        if (row.cells().stream().anyMatch(Cell::isFaulty)) {
            others.findPeople(source);
        }
    }

    /** Cells beyond the header: whether one is too many or a title lacks is not known. */
    private boolean isRefused(SourceRow source) {
        for (CellRemark about : source.remarks()) {
            if (about.remark().rule().equals(CellsBeyondHeader.RULE)) {
                refusal = refusal == null ? about.remark() : refusal.oneMore();
                return true;
            }
        }
        return false;
    }

    /** A sheet leaves blank cells at a row's end out; a line of text that does so is too short. */
    private void noteMissingCells(SourceRow source) {
        int width = Objects.requireNonNull(header).width();
        if (source.kinds() == null && source.texts().size() < width) {
            leftOut.add(ShortRows.remark(source, width));
        }
    }

    /** A table that is refused anyway need not fit into memory. */
    private void keep(TypedRow row) {
        count++;
        if (rows.size() < MOST_OF_A_REJECTED || !findings.hasErrors()) {
            rows.add(row);
        } else if (rows.size() > MOST_OF_A_REJECTED) {
            rows.subList(MOST_OF_A_REJECTED, rows.size()).clear();
        }
    }

    private void checkUnreadCells(SourceRow source) {
        Header found = Objects.requireNonNull(header);
        for (int i = 0; i < source.texts().size(); i++) {
            if (!found.isRead(i)) {
                String column = Labels.key(found.columnAt(i));
                String text = source.text(i);
                others.findIdentityNumber(text, table.cell(source.number(), column));
                if (found.isUntitled(i) && !text.isBlank()) {
                    untitled =
                            untitled == null
                                    ? new UntitledColumn(source.number(), i, 1)
                                    : untitled.and(i);
                }
            }
        }
    }

    /** The header, null before it was found. */
    public @Nullable Header header() {
        return header;
    }

    public List<TypedRow> rows() {
        return rows;
    }

    public ColumnSums sums() {
        return sums;
    }

    public ExpectedRows expected() {
        return expected;
    }

    private boolean isFormulaOfTheTemplate(Remark remark) {
        Integer column = remark.column();
        return remark.rule().equals(FormulaCell.RULE)
                && column != null
                && header != null
                && header.fieldAt(column).filter(Field::hasFormula).isPresent();
    }

    private ReadOutcome complete(ReadOutcome outcome) {
        List<Remark> all = new ArrayList<>(outcome.repairs());
        all.addAll(taken.list());
        all.removeIf(this::isFormulaOfTheTemplate);
        if (header != null) {
            all.addAll(header.remarks());
        }
        all.addAll(repairs.list());
        all.addAll(leftOut.list());
        if (header != null && MissingHeader.is(header)) {
            return new ReadOutcome.Refused(MissingHeader.remark(header, table.contract()), all);
        }
        if (outcome instanceof ReadOutcome.Refused refused) {
            return new ReadOutcome.Refused(refused.reason(), all);
        }
        return refusal == null
                ? new ReadOutcome.Read(count, all)
                : new ReadOutcome.Refused(refusal, all);
    }
}
