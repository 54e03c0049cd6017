package org.learningdistricts.intake.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.FieldType;
import org.learningdistricts.intake.finding.IdentityNumbers;
import org.learningdistricts.intake.finding.UnusualCharacters;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.reader.ooxml.NumberText;
import org.learningdistricts.reader.table.CellKind;

/** Turns the cells of one column into values, and says what it had to repair. */
public final class CellParser {

    /** Digits after the decimal point that the lake keeps. */
    public static final int SCALE = 18;

    private static final int PERCENT_DIGITS = 2;
    private static final int LONGEST_PLAIN_COUNT = 11;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** What spreadsheets write where a formula failed. */
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    private final Field field;
    private final List<String> notApplicable;
    private final Scope scope;
    private final NumberReader numbers;
    private final DateEvidence dates;
    private final UnitCodes codes;

    /** A parser of cells that no column stands behind. */
    public CellParser(Field field, Contract contract, Scope scope) {
        this(field, contract, scope, NumberEvidence.none(), DateEvidence.none());
    }

    CellParser(
            Field field,
            Contract contract,
            Scope scope,
            NumberEvidence evidence,
            DateEvidence dates) {
        this.field = field;
        this.notApplicable = contract.notApplicable();
        this.scope = scope;
        this.numbers = new NumberReader(evidence);
        this.dates = dates;
        this.codes = new UnitCodes(field, scope);
    }

    /** The typed cell of a cell as sent. */
    public Cell parse(String sent, CellKind kind, CellRepairs repairs) {
        return parse(sent, kind, null, repairs);
    }

    /**
     * The typed cell of a cell as sent.
     *
     * @param shown what a person sees in its place, see {@link Cell#shown}
     */
    Cell parse(String sent, CellKind kind, @Nullable String shown, CellRepairs repairs) {
        if (field.type() == FieldType.INTEGER && field.codeList() == null && isPlainCount(sent)) {
            long count = Long.parseLong(sent);
            return new Cell(sent, kind, shown, state(count), isTooLarge(count) ? null : count);
        }
        Cell unread = new Cell(sent, kind, shown, CellState.EMPTY, null);
        CleanText clean = CleanText.of(sent);
        Cell cell = read(unread, clean.text(), repairs);
        if (!cell.isFaulty()) {
            noteCleaning(clean, sent, repairs);
        }
        return cell;
    }

    private static boolean isPlainCount(String text) {
        return text.length() <= LONGEST_PLAIN_COUNT && NumberText.isPlain(text);
    }

    private CellState state(long count) {
        return isTooLarge(count) ? CellState.WRONG_TYPE : CellState.FILLED;
    }

    private boolean isTooLarge(long count) {
        return field.maximum() != null && count > field.maximum();
    }

    private void noteCleaning(CleanText clean, String sent, CellRepairs repairs) {
        BlanksAround.note(clean, sent, repairs);
        if (clean.hadUnusualCharacters()
                || (clean.hadSpecialBlanks() && !field.type().isSummable())) {
            repairs.add(UnusualCharacters.RULE, sent, clean.text());
        }
    }

    private Cell read(Cell unread, String text, CellRepairs repairs) {
        if (unread.kind() == CellKind.ERROR && text.isEmpty()) {
            return unread.without(CellState.NOT_CALCULATED);
        }
        if (unread.kind() == CellKind.ERROR || ERRORS.contains(text)) {
            return unread.without(CellState.WRONG_TYPE);
        }
        if (text.isEmpty()) {
            return unread;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (notApplicable.contains(lower)) {
            if (!lower.equals(text)) {
                LabelForm.note(unread, lower, repairs);
            }
            return unread.without(CellState.NOT_APPLICABLE);
        }
        if (takesIdentityNumbers() && IdentityNumbers.isIn(text)) {
            return unread.without(CellState.IDENTITY_NUMBER);
        }
        if (field.codeList() != null) {
            return listed(unread, text, scope.contracts().codeList(field.codeList()), repairs);
        }
        return switch (field.type()) {
            case INTEGER -> count(unread, text, repairs);
            case NUMBER -> decimal(unread, text, repairs);
            case YEAR -> year(unread, text, repairs);
            case DATE -> date(unread, text, repairs);
            case STRING, BOOLEAN, DATETIME ->
                    field.unitCode() == null
                            ? text(unread, text, repairs)
                            : code(unread, text, repairs);
        };
    }

    private boolean takesIdentityNumbers() {
        return field.type() == FieldType.STRING
                || field.type() == FieldType.INTEGER
                || field.type() == FieldType.YEAR;
    }

    private Cell listed(Cell unread, String text, CodeList list, CellRepairs repairs) {
        String level = scope.unit().level();
        Optional<String> code = list.codeOf(text, level, scope.day());
        if (code.isEmpty() && unread.kind() == CellKind.TEXT) {
            code = list.codeLike(text, level, scope.day());
            code = code.isEmpty() ? codeOfNumber(text, list) : code;
            code.ifPresent(found -> LabelForm.note(unread, found, repairs));
        }
        if (code.isEmpty()) {
            return unread.without(
                    field.type() == FieldType.BOOLEAN
                            ? CellState.WRONG_TYPE
                            : CellState.OUTSIDE_LIST);
        }
        return unread.with(
                switch (field.type()) {
                    case BOOLEAN -> code.get().equals("yes");
                    case INTEGER -> Integer.valueOf(code.get());
                    default -> code.get();
                });
    }

    /** The code that a whole number is, whatever form it has. */
    private Optional<String> codeOfNumber(String text, CodeList list) {
        return field.type() == FieldType.INTEGER || field.type() == FieldType.BOOLEAN
                ? Optional.ofNullable(numbers.whole(text).value())
                        .flatMap(
                                n ->
                                        list.codeOf(
                                                NumberText.of(n),
                                                scope.unit().level(),
                                                scope.day()))
                : Optional.empty();
    }

    private Cell count(Cell unread, String text, CellRepairs repairs) {
        NumberReading reading = whole(unread, text);
        BigDecimal value = reading.value();
        if (value == null || value.signum() < 0) {
            return unfit(unread, reading);
        }
        long count = value.longValueExact();
        if (isTooLarge(count)) {
            return unread.without(CellState.WRONG_TYPE);
        }
        NumberForm.note(unread, text, value, field.type(), repairs);
        return unread.with(count);
    }

    private Cell year(Cell unread, String text, CellRepairs repairs) {
        if (YEAR.matcher(text).matches()) {
            return unread.with(Integer.valueOf(text));
        }
        NumberReading reading = whole(unread, text);
        BigDecimal value = reading.value();
        if (value == null || !YEAR.matcher(NumberText.of(value)).matches()) {
            return unfit(unread, reading);
        }
        NumberForm.note(unread, text, value, field.type(), repairs);
        return unread.with(value.intValueExact());
    }

    private NumberReading whole(Cell unread, String text) {
        return unread.kind() == CellKind.TEXT
                ? numbers.whole(text)
                : NumberReading.of(NumberReader.whole(NumberReader.exact(text)));
    }

    private Cell decimal(Cell unread, String text, CellRepairs repairs) {
        if (PercentText.is(unread, text)) {
            return percent(unread, PercentText.percentage(text), repairs);
        }
        NumberReading reading =
                unread.kind() == CellKind.TEXT
                        ? numbers.decimal(text)
                        : NumberReading.of(NumberReader.exact(text));
        BigDecimal value = reading.value();
        if (value == null) {
            return unfit(unread, reading);
        }
        NumberForm.note(unread, text, value, field.type(), repairs);
        return unread.with(value.setScale(SCALE));
    }

    private Cell percent(Cell unread, String text, CellRepairs repairs) {
        NumberReading reading = numbers.decimal(text);
        if (reading.value() == null) {
            return unfit(unread, reading);
        }
        BigDecimal share = reading.value().movePointLeft(PERCENT_DIGITS).stripTrailingZeros();
        if (share.scale() > SCALE) {
            return unread.without(CellState.WRONG_TYPE);
        }
        PercentText.note(unread, share, repairs);
        return unread.with(share.setScale(SCALE));
    }

    private static Cell unfit(Cell unread, NumberReading reading) {
        return unread.without(
                reading.isAmbiguous() ? CellState.AMBIGUOUS_NUMBER : CellState.WRONG_TYPE);
    }

    private Cell date(Cell unread, String text, CellRepairs repairs) {
        if (unread.kind() == CellKind.NUMBER) {
            LocalDate counted = DateText.ofSerial(text);
            if (counted == null) {
                return unread.without(CellState.WRONG_TYPE);
            }
            if (dates.isInDoubt(counted)) {
                return unread.without(CellState.DATE_IN_DOUBT);
            }
            DateNumber.note(unread, counted, repairs);
            return unread.with(counted);
        }
        if (dates.isInDoubt(text)) {
            return unread.without(CellState.DATE_IN_DOUBT);
        }
        DateText date = DateText.of(text);
        if (date == null) {
            return unread.without(CellState.WRONG_TYPE);
        }
        if (unread.kind() == CellKind.DATE && dates.isInDoubt(date.day())) {
            return unread.without(CellState.DATE_IN_DOUBT);
        }
        if (date.isBeforeMidnight()) {
            return unread.without(CellState.BEFORE_MIDNIGHT);
        }
        DateForm.note(unread, date, repairs);
        return unread.with(date.day());
    }

    private static Cell text(Cell unread, String text, CellRepairs repairs) {
        DateInText.note(unread, text, repairs);
        LostCharacters.note(unread, text, repairs);
        return unread.with(text);
    }

    private Cell code(Cell unread, String text, CellRepairs repairs) {
        String whole = LeadingZeros.whole(text);
        String code = codes.restored(whole).orElse(whole);
        if (!codes.isCode(code)) {
            return unread.without(CellState.WRONG_TYPE);
        }
        if (!code.equals(text)) {
            repairs.add(LeadingZeros.RULE, unread.text(), code);
        }
        return unread.with(code);
    }
}
