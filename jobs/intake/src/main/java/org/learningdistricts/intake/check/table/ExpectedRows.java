package org.learningdistricts.intake.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.UnitCodeKind;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.intake.reference.Unit;

/**
 * The rows that a table should have, and which of them it has. They follow from its key: one for
 * each commune of the unit, or one for each commune and code of a list. Of another key no row is
 * expected.
 */
public final class ExpectedRows {

    private static final int NONE = -1;

    private final int communeColumn;
    private final int codeColumn;
    private final List<Unit> communes;
    private final List<String> codes;
    private final @Nullable CodeList list;
    private final boolean[] isThere;

    /** Rows whose key is none of those expected or comes again: each may be meant for another. */
    private long unclear;

    public ExpectedRows(Contract contract, Scope scope) {
        List<Field> key =
                contract.primaryKey().stream()
                        .map(column -> contract.fields().get(contract.indexOf(column)))
                        .toList();
        Optional<Field> commune =
                key.stream().filter(field -> field.unitCode() == UnitCodeKind.COMMUNE).findFirst();
        List<Field> others =
                key.stream().filter(field -> !Optional.of(field).equals(commune)).toList();
        boolean isKnown =
                commune.isPresent()
                        && others.size() <= 1
                        && others.stream().allMatch(field -> field.codeList() != null);
        Field coded = others.isEmpty() ? null : others.get(0);
        String listName = coded == null ? null : coded.codeList();
        this.communeColumn = isKnown ? contract.indexOf(commune.get().name()) : NONE;
        this.codeColumn = isKnown && coded != null ? contract.indexOf(coded.name()) : NONE;
        this.communes = isKnown ? scope.unitsOf(commune.get()) : List.of();
        this.list = isKnown && listName != null ? scope.contracts().codeList(listName) : null;
        this.codes =
                list == null || communes.isEmpty()
                        ? List.of("")
                        : list.codes(communes.get(0).level(), scope.day());
        this.isThere = new boolean[communes.size() * codes.size()];
    }

    /** The columns of the key, none if no row is expected. */
    public List<Integer> columns() {
        return IntStream.of(communeColumn, codeColumn)
                .filter(column -> column != NONE)
                .boxed()
                .toList();
    }

    public void add(TypedRow row) {
        if (communeColumn != NONE) {
            String code = codeColumn == NONE ? "" : row.cells().get(codeColumn).valueText();
            int position = position(row.cells().get(communeColumn).valueText(), code);
            if (position == NONE || isThere[position]) {
                unclear++;
            } else {
                isThere[position] = true;
            }
        }
    }

    /** Says that a row is there; texts that are not expected are passed over. */
    public void add(String commune, String code) {
        int position = position(commune, code);
        if (position != NONE) {
            isThere[position] = true;
        }
    }

    private int position(String commune, String code) {
        for (int i = 0; i < communes.size(); i++) {
            if (communes.get(i).code().equals(commune)) {
                int at = codes.indexOf(code);
                return at < 0 ? NONE : i * codes.size() + at;
            }
        }
        return NONE;
    }

    /** How many rows lack; 0 if rows whose key is in doubt may be all that lack. */
    public long lacking() {
        long lacking = IntStream.range(0, isThere.length).filter(i -> !isThere[i]).count();
        return lacking > unclear ? lacking : 0;
    }

    /** The communes of which rows lack, each with the codes of those rows unless all of them do. */
    public List<Worded> shown() {
        List<Worded> shown = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            Unit commune = communes.get(i);
            int from = i * codes.size();
            List<Worded> lacking =
                    IntStream.range(0, codes.size())
                            .filter(code -> !isThere[from + code])
                            .mapToObj(code -> label(codes.get(code)))
                            .toList();
            String name = commune.name() + " (" + commune.code() + ")";
            Worded rows = Worded.listOf(lacking);
            if (lacking.size() == codes.size()) {
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
