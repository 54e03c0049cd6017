package org.learningdistricts.answers.html;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.DifferenceWords;
import org.learningdistricts.answers.answer.Places;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.difference.ShownValue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;

/** Turns what differs from the version before into what the page shows of it. */
final class DifferenceMaker {

    private static final int MOST_SHOWN = 50;
    private static final String NOTHING = "–";

    private final Contracts contracts;

    DifferenceMaker(Contracts contracts) {
        this.contracts = contracts;
    }

    Page.Differing of(Correction difference, Places places, DateTimeFormatter moment) {
        List<Page.DifferingLine> lines =
                difference.changes().stream()
                        .limit(MOST_SHOWN)
                        .map(change -> line(change, places))
                        .toList();
        long more = difference.total() - lines.size();
        return new Page.Differing(
                DifferenceWords.of(difference, moment),
                lines,
                more > 0 ? String.valueOf(more) : null,
                difference.verdicts().stream().map(DifferenceMaker::verdict).toList());
    }

    private Page.DifferingLine line(Correction.Change change, Places places) {
        Optional<Contract> table = contracts.byTableName(change.table());
        String title = table.map(Contract::titleVi).orElse(change.table());
        return switch (change.kind()) {
            case Correction.REMOVED ->
                    new Page.DifferingLine(title, change.rowKey(), "có dòng này", "không còn");
            case Correction.ADDED ->
                    new Page.DifferingLine(
                            place(change, places), change.rowKey(), "không có", "thêm dòng này");
            default ->
                    new Page.DifferingLine(
                            place(change, places),
                            change.rowKey(),
                            value(table, change.columnName(), change.valueBefore()),
                            value(table, change.columnName(), change.valueNow()));
        };
    }

    private static String place(Correction.Change change, Places places) {
        String place =
                places.of(change.file(), change.sheet(), change.rowNumber(), change.columnName());
        return place == null ? NOTHING : place;
    }

    private String value(
            Optional<Contract> table, @Nullable String column, @Nullable String value) {
        Field field =
                column == null
                        ? null
                        : table.filter(one -> one.indexOf(column) >= 0)
                                .map(one -> one.field(column))
                                .orElse(null);
        String shown = field == null ? value : ShownValue.of(field, value, contracts);
        return shown == null ? NOTHING : shown;
    }

    private static Page.DifferingVerdict verdict(Correction.VerdictChange change) {
        return new Page.DifferingVerdict(
                change.unitName(),
                new Sentence(change.nameVi(), change.nameEn()),
                DifferenceWords.result(change.before()),
                DifferenceWords.result(change.now()));
    }
}
