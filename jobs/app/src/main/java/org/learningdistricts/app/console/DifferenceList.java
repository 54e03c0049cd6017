package org.learningdistricts.app.console;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.answer.DifferenceWords;
import org.learningdistricts.answers.answer.Sentence;
import org.learningdistricts.answers.difference.Correction;
import org.learningdistricts.answers.difference.ShownValue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.schemas.Schemas;

/** Lists what differs between a submission and the version before. */
final class DifferenceList {

    private static final int SHOWN = 10;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Screen screen;
    private final Contracts contracts;

    /**
     * @param template version of the template that the correction was read by
     */
    DifferenceList(Screen screen, String template) {
        Contracts newest = Contracts.load(Schemas.bundled());
        this.screen = screen;
        this.contracts = newest.named(template).orElse(newest);
    }

    void print(Correction difference) {
        Sentence whole = DifferenceWords.of(difference, MOMENT);
        screen.say("  ", whole.vi(), whole.en());
        difference.changes().stream()
                .limit(SHOWN)
                .forEach(change -> screen.println("    ", TerminalText.line(line(change))));
        long more = difference.total() - Math.min(SHOWN, difference.changes().size());
        if (more > 0) {
            screen.say("    ", "… và " + more + " chỗ khác nữa", "and " + more + " more");
        }
    }

    private String line(Correction.Change change) {
        Optional<Contract> table = contracts.byTableName(change.table());
        String where =
                table.map(contract -> screen.words(contract.titleVi(), contract.titleEn()))
                                .orElse(change.table())
                        + ", "
                        + change.rowKey();
        return switch (change.kind()) {
            case Correction.ADDED ->
                    where + ": " + screen.words("thêm dòng", "row added") + place(change);
            case Correction.REMOVED -> where + ": " + screen.words("bớt dòng", "row removed");
            default -> where + ", " + cell(change, table.orElse(null));
        };
    }

    private String cell(Correction.Change change, @Nullable Contract table) {
        String column = change.columnName();
        Field field =
                table == null || column == null || table.indexOf(column) < 0
                        ? null
                        : table.field(column);
        return "%s%s: %s → %s"
                .formatted(
                        field == null ? column : screen.words(field.titleVi(), field.titleEn()),
                        place(change),
                        shown(field, change.valueBefore()),
                        shown(field, change.valueNow()));
    }

    private String place(Correction.Change change) {
        return " (%s%s %d)"
                .formatted(
                        change.sheet() == null ? "" : change.sheet() + ", ",
                        screen.words("dòng", "row"),
                        Objects.requireNonNullElse(change.rowNumber(), 0L));
    }

    private String shown(@Nullable Field field, @Nullable String value) {
        return Objects.requireNonNullElse(
                field == null ? value : ShownValue.of(field, value, contracts), "–");
    }
}
