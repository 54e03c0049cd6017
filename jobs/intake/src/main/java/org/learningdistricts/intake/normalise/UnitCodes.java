package org.learningdistricts.intake.normalise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.reference.LeadingZeros;
import org.learningdistricts.intake.reference.Unit;

/** The form of unit codes in one column, and what is left of them when leading zeros are lost. */
public final class UnitCodes {

    private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");
    private static final Pattern UNIT = Pattern.compile("[0-9]{3}|[0-9]{5}");
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,4}");

    private final Field field;
    private final Scope scope;

    UnitCodes(Field field, Scope scope) {
        this.field = field;
        this.scope = scope;
    }

    /** Whether a text has the form of a code. */
    boolean isCode(String text) {
        return (field.unitCode() == UnitCodeKind.UNIT ? UNIT : COMMUNE).matcher(text).matches();
    }

    /** The code that a text was before it lost zeros, if it fits one unit of the submission. */
    Optional<String> restored(String text) {
        return only(fitting(text).toList());
    }

    /**
     * The same, where several units fit, or a unit elsewhere has the code as it stands, but only
     * one unit of the submission has the name beside it.
     */
    Optional<String> restored(String text, String name) {
        return only(
                withoutZeros(LeadingZeros.whole(text))
                        .filter(unit -> scope.isNamed(unit, name))
                        .toList());
    }

    /** Whether the name beside a code may have to tell what it was before it lost zeros. */
    boolean isDoubtful(Cell cell) {
        return cell.state() == CellState.WRONG_TYPE
                || (cell.value() instanceof String code
                        && SHORT.matcher(code).matches()
                        && scope.unitsOf(field).stream().noneMatch(u -> u.code().equals(code)));
    }

    private Stream<Unit> fitting(String text) {
        boolean isLost =
                SHORT.matcher(text).matches()
                        && !(isCode(text) && scope.unitInForce(text).isPresent());
        return isLost ? withoutZeros(text) : Stream.empty();
    }

    private Stream<Unit> withoutZeros(String text) {
        return scope.unitsOf(field).stream()
                .filter(unit -> LeadingZeros.areLost(unit.code(), text));
    }

    private static Optional<String> only(List<Unit> units) {
        return units.size() == 1 ? Optional.of(units.get(0).code()) : Optional.empty();
    }
}
