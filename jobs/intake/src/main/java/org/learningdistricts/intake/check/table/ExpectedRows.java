package org.learningdistricts.intake.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.intake.reference.Unit;

/**
 * The rows that a table should have, and which of them it has. They follow from its key: one for
 * each unit that a row may speak of, or one for each unit and code of a list that it may use. Of
 * another key no row is expected.
 */
public final class ExpectedRows {

    private static final int NONE = -1;

    private final int unitColumn;
    private final int codeColumn;
    private final List<Unit> units;
    private final @Nullable CodeList list;

    /** For each unit the codes that it may use. */
    private final List<List<String>> codes = new ArrayList<>();

    /** For each unit where its rows begin; at last how many there are of all. */
    private final int[] starts;

    private final boolean[] isThere;

    /** Rows whose key is none of those expected or comes again: each may be meant for another. */
    private long unclear;

    public ExpectedRows(Contract contract, Scope scope) {
        List<Field> key =
                contract.primaryKey().stream()
                        .map(column -> contract.fields().get(contract.indexOf(column)))
                        .toList();
        Optional<Field> unit = key.stream().filter(field -> field.unitCode() != null).findFirst();
        List<Field> others =
                key.stream().filter(field -> !Optional.of(field).equals(unit)).toList();
        boolean isKnown =
                unit.isPresent()
                        && others.size() <= 1
                        && others.stream().allMatch(field -> field.codeList() != null);
        Field coded = others.isEmpty() ? null : others.get(0);
        String listName = coded == null ? null : coded.codeList();
        this.unitColumn = isKnown ? contract.indexOf(unit.get().name()) : NONE;
        this.codeColumn = isKnown && coded != null ? contract.indexOf(coded.name()) : NONE;
        this.units = isKnown ? scope.unitsOf(unit.get()) : List.of();
        this.list = isKnown && listName != null ? scope.contracts().codeList(listName) : null;
        this.starts = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            String level = units.get(i).level();
            codes.add(list == null ? List.of("") : list.codes(level, scope.day()));
            starts[i + 1] = starts[i] + codes.get(i).size();
        }
        this.isThere = new boolean[starts[units.size()]];
    }

    /** The columns of the key, none if no row is expected. */
    public List<Integer> columns() {
        return IntStream.of(unitColumn, codeColumn)
                .filter(column -> column != NONE)
                .boxed()
                .toList();
    }

    public void add(TypedRow row) {
        if (unitColumn != NONE) {
            String code = codeColumn == NONE ? "" : row.cells().get(codeColumn).valueText();
            int position = position(row.cells().get(unitColumn).valueText(), code);
            if (position == NONE || isThere[position]) {
                unclear++;
            } else {
                isThere[position] = true;
            }
        }
    }

    /** Says that a row is there; texts that are not expected are passed over. */
    public void add(String unit, String code) {
        int position = position(unit, code);
        if (position != NONE) {
            isThere[position] = true;
        }
    }

    private int position(String unit, String code) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).code().equals(unit)) {
                int at = codes.get(i).indexOf(code);
                return at < 0 ? NONE : starts[i] + at;
            }
        }
        return NONE;
    }

    /** How many rows lack; 0 if rows whose key is in doubt may be all that lack. */
    public long lacking() {
        long lacking = IntStream.range(0, isThere.length).filter(i -> !isThere[i]).count();
        return lacking > unclear ? lacking : 0;
    }

    /** The units of which rows lack, each with the codes of those rows unless all of them do. */
    public List<Worded> shown() {
        List<Worded> shown = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            int from = starts[i];
            List<String> ofUnit = codes.get(i);
            List<Worded> lacking =
                    IntStream.range(0, ofUnit.size())
                            .filter(code -> !isThere[from + code])
                            .mapToObj(code -> label(ofUnit.get(code)))
                            .toList();
            String name = unit.name() + " (" + unit.code() + ")";
            Worded rows = Worded.listOf(lacking);
            if (lacking.size() == ofUnit.size()) {
                shown.add(Worded.of(name));
            } else if (!lacking.isEmpty()) {
                shown.add(
                        new Worded(
                                name + ": " + rows.data(),
                                name + ": " + rows.vi(),
                                name + ": " + rows.en()));
            }
        }
        return shown;
    }

    private Worded label(String code) {
        return Optional.ofNullable(list)
                .flatMap(known -> known.entry(code))
                .map(entry -> new Worded(entry.labelVi(), entry.labelVi(), entry.labelEn()))
                .orElse(Worded.of(code));
    }

    /** Takes over what another reader of the same table has seen. */
    public void add(ExpectedRows other) {
        for (int i = 0; i < isThere.length; i++) {
            isThere[i] |= other.isThere[i];
        }
    }
}
