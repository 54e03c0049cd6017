package org.learningdistricts.normalise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.FieldType;
import org.learningdistricts.contract.UnitCodeKind;
import org.learningdistricts.finding.IdentityNumbers;

/** Turns the text of one column's cells into values. */
public final class CellParser {

    /** Digits after the decimal point that the lake keeps. */
    public static final int SCALE = 18;

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern UNIT_CODE = Pattern.compile("[0-9]{3}|[0-9]{5}");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOCAL_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final Field field;
    private final List<String> notApplicable;
    private final Scope scope;

    public CellParser(Field field, Contract contract, Scope scope) {
        this.field = field;
        this.notApplicable = contract.notApplicable();
        this.scope = scope;
    }

    /** The cell of a text; blanks around it do not count. */
    public Cell parse(String sent) {
        String text = sent.strip();
        if (text.isEmpty()) {
            return Cell.without(sent, CellState.EMPTY);
        }
        if (notApplicable.contains(text.toLowerCase(Locale.ROOT))) {
            return Cell.without(sent, CellState.NOT_APPLICABLE);
        }
        if (takesIdentityNumbers() && IdentityNumbers.isIn(text)) {
            return Cell.without(sent, CellState.IDENTITY_NUMBER);
        }
        if (field.codeList() != null) {
            return listed(sent, text, field.codeList());
        }
        Object value = value(text);
        return value == null ? Cell.without(sent, CellState.WRONG_TYPE) : Cell.filled(sent, value);
    }

    private boolean takesIdentityNumbers() {
        return field.type() == FieldType.STRING
                || field.type() == FieldType.INTEGER
                || field.type() == FieldType.YEAR;
    }

    private Cell listed(String sent, String text, String list) {
        Optional<String> code =
                scope.contracts().codeList(list).codeOf(text, scope.unit().level(), scope.day());
        if (field.type() == FieldType.BOOLEAN) {
            return code.map(c -> Cell.filled(sent, c.equals("yes")))
                    .orElse(Cell.without(sent, CellState.WRONG_TYPE));
        }
        return code.map(
                        c ->
                                field.type() == FieldType.INTEGER
                                        ? Cell.filled(sent, Integer.valueOf(c))
                                        : Cell.filled(sent, c))
                .orElse(Cell.without(sent, CellState.OUTSIDE_LIST));
    }

    private @Nullable Object value(String text) {
        return switch (field.type()) {
            case INTEGER -> integer(text);
            case NUMBER ->
                    NUMBER.matcher(text).matches() ? new BigDecimal(text).setScale(SCALE) : null;
            case YEAR -> YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
            case DATE -> date(text);
            default -> field.unitCode() == null || isCode(text) ? text : null;
        };
    }

    private @Nullable Long integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            return null;
        }
        long value = Long.parseLong(text);
        return field.maximum() != null && value > field.maximum() ? null : Long.valueOf(value);
    }

    private boolean isCode(String text) {
        Pattern form = field.unitCode() == UnitCodeKind.UNIT ? UNIT_CODE : CODE;
        return form.matcher(text).matches();
    }

    private static @Nullable LocalDate date(String text) {
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = LOCAL_DATE.matcher(text);
        return local.matches() ? date(local.group(3), local.group(2), local.group(1)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
