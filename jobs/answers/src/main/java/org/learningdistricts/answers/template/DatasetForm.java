package org.learningdistricts.answers.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;

/**
 * The table of one dataset, before anything is filled in.
 *
 * @param isFixed whether the contract says which rows there are; otherwise there are those of the
 *     last submission, and empty ones to add more
 */
record DatasetForm(Contract contract, Scope scope, boolean isFixed, List<FormRow> rows) {

    private static final int LEAST_EMPTY_ROWS = 30;
    private static final String INDICATOR = "indicator";

    static DatasetForm of(Contract contract, Scope scope, LastFigures last) {
        boolean isFixed =
                contract.primaryKey().stream()
                        .map(contract::field)
                        .allMatch(key -> key.unitCode() != null || key.codeList() != null);
        DatasetForm form = new DatasetForm(contract, scope, isFixed, new ArrayList<>());
        if (isFixed) {
            form.addFixedRows(last.rows(contract));
        } else {
            form.addKnownRows(last.rows(contract));
            int empty = Math.max(LEAST_EMPTY_ROWS, scope.communes().size());
            for (int i = 0; i < empty; i++) {
                form.rows.add(FormRow.EMPTY);
            }
        }
        return form;
    }

    /** Whether the office fills the column in. */
    boolean isToFill(Field field) {
        return isFixed
                ? !contract.primaryKey().contains(field.name()) && field.nameOf() == null
                : !field.hasFormula();
    }

    /** Columns of which it helps to see what was accepted last; none if nothing was. */
    List<Field> earlier() {
        return rows.stream().allMatch(row -> row.earlier().isEmpty())
                ? List.of()
                : contract.fields().stream().filter(this::isAskedAnew).toList();
    }

    /** How many rows hold something from the start. */
    long givenRows() {
        return rows.stream().filter(row -> !row.given().isEmpty()).count();
    }

    boolean isExplained() {
        return rows.stream().anyMatch(row -> row.explanation() != null);
    }

    /** Figures are asked for each quarter; what names a row or never changes is taken over. */
    private boolean isAskedAnew(Field field) {
        return isFixed ? isToFill(field) : field.isFigure();
    }

    /** A row for each unit and each code of the list in the key. */
    private void addFixedRows(List<Map<String, Object>> last) {
        Field code = key(field -> field.unitCode() != null).orElseThrow();
        Optional<Field> listed = key(field -> field.codeList() != null);
        for (Unit unit : scope.unitsOf(code)) {
            List<String> codes =
                    listed.map(Field::codeList)
                            .map(list -> scope.contracts().codeList(list))
                            .map(list -> list.codes(unit.level(), scope.day()))
                            .orElse(List.of(""));
            for (String listCode : codes) {
                Map<String, Object> given = unit(code, unit);
                listed.ifPresent(field -> given.put(field.name(), listCode));
                rows.add(new FormRow(given, lastOf(last, given), explanation(unit, given)));
            }
        }
    }

    private Optional<Field> key(Predicate<Field> condition) {
        return contract.fields().stream()
                .filter(field -> contract.primaryKey().contains(field.name()))
                .filter(condition)
                .findFirst();
    }

    private Map<String, Object> lastOf(List<Map<String, Object>> last, Map<String, Object> given) {
        return last.stream()
                .filter(
                        row ->
                                contract.primaryKey().stream()
                                        .allMatch(
                                                key ->
                                                        Objects.equals(
                                                                given.get(key), row.get(key))))
                .findFirst()
                .orElse(Map.of());
    }

    /** The rows of the last submission that speak of units which are still there. */
    private void addKnownRows(List<Map<String, Object>> last) {
        Field code =
                contract.fields().stream()
                        .filter(f -> f.unitCode() != null)
                        .findFirst()
                        .orElseThrow();
        for (Map<String, Object> row : last) {
            scope.unitsOf(code).stream()
                    .filter(unit -> unit.code().equals(row.get(code.name())))
                    .findFirst()
                    .ifPresent(unit -> rows.add(known(row, unit(code, unit))));
        }
    }

    private FormRow known(Map<String, Object> row, Map<String, Object> given) {
        Map<String, Object> earlier = new HashMap<>();
        for (Field field : contract.fields()) {
            Object value = row.get(field.name());
            if (value != null) {
                (isAskedAnew(field) ? earlier : given).put(field.name(), value);
            }
        }
        return new FormRow(given, earlier, null);
    }

    private Map<String, Object> unit(Field code, Unit unit) {
        Map<String, Object> given = new HashMap<>();
        given.put(code.name(), unit.code());
        contract.fields().stream()
                .filter(field -> code.name().equals(field.nameOf()))
                .forEach(field -> given.put(field.name(), unit.name()));
        return given;
    }

    private @Nullable String explanation(Unit unit, Map<String, Object> given) {
        return contract.withRole(INDICATOR)
                .map(field -> String.valueOf(given.get(field.name())))
                .flatMap(code -> scope.reference().indicatorName(unit.level(), code, scope.day()))
                .orElse(null);
    }
}
