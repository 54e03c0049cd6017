package org.learningdistricts.intake.check.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.DuplicateKey;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.ColumnTitles;
import org.learningdistricts.intake.normalise.LabelForm;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;

/** The control totals of a submission. */
public final class Totals {

    private final Contract contract;
    private final String file;
    private final @Nullable String sheet;
    private final List<Total> rows = new ArrayList<>();
    private final List<TypedRow> all;
    private final List<TypedRow> unknown = new ArrayList<>();

    /**
     * One row.
     *
     * @param column the dataset's number column that was added up, null if none was
     */
    public record Total(Contract dataset, TypedRow row, @Nullable Field column) {}

    private Totals(Contract contract, String file, @Nullable String sheet, List<TypedRow> all) {
        this.contract = contract;
        this.file = file;
        this.sheet = sheet;
        this.all = all;
    }

    /** The totals of a submission that has none, or none that can be read. */
    public static Totals none(Contract contract) {
        return new Totals(contract, contract.name(), null, List.of());
    }

    /** Takes the totals from rows and checks the datasets and columns that they name. */
    public static Totals of(ReadFile file, Scope scope, Findings findings) {
        Totals totals = new Totals(file.contract(), file.name(), file.sheet(), file.rows());
        Map<String, Long> firstLines = new HashMap<>();
        for (TypedRow row : file.rows()) {
            totals.dataset(row, scope.contracts(), findings)
                    .ifPresent(
                            dataset -> {
                                Long first = firstLines.putIfAbsent(dataset.name(), row.line());
                                if (first == null) {
                                    Field column = totals.column(row, dataset, scope, findings);
                                    totals.rows.add(new Total(dataset, row, column));
                                } else {
                                    Place place = totals.place(row, "dataset");
                                    List<Field> key = List.of(totals.field("dataset"));
                                    DuplicateKey.add(
                                            place, Worded.of(dataset), key, first, findings);
                                }
                            });
        }
        return totals;
    }

    public List<Total> rows() {
        return rows;
    }

    /** All rows, whatever they name. */
    public List<TypedRow> all() {
        return all;
    }

    /** The rows that name something, but no dataset. */
    public List<TypedRow> unknown() {
        return unknown;
    }

    public Optional<Total> of(Contract dataset) {
        return rows.stream().filter(total -> total.dataset().equals(dataset)).findFirst();
    }

    public Cell cell(TypedRow row, String role) {
        return row.cells().get(contract.indexOfRole(role));
    }

    /** Whether a cell shows that what it counted was deleted. */
    public boolean isLost(TypedRow row, String role) {
        return WrongType.isLostTotal(field(role), cell(row, role));
    }

    public Place place(@Nullable TypedRow row, String role) {
        String column = field(role).name();
        String key = row == null ? null : cell(row, "dataset").text();
        return Place.cell(file, sheet, row == null ? null : row.line(), column)
                .in(contract)
                .ofRow(key);
    }

    public Field field(String role) {
        return contract.fields().get(contract.indexOfRole(role));
    }

    private Optional<Contract> dataset(TypedRow row, Contracts contracts, Findings findings) {
        Cell cell = cell(row, "dataset");
        if (!cell.isFilled()) {
            return Optional.empty();
        }
        Optional<Contract> dataset =
                contracts.byTableName(cell.valueText()).filter(contracts.datasets()::contains);
        if (dataset.isEmpty()) {
            unknown.add(row);
        }
        dataset.filter(table -> !table.isNamed(cell.valueText()))
                .ifPresent(
                        table ->
                                findings.addWorded(
                                        LabelForm.RULE,
                                        place(row, "dataset"),
                                        cell.text(),
                                        Worded.of(table)));
        return dataset;
    }

    private @Nullable Field column(TypedRow row, Contract dataset, Scope scope, Findings findings) {
        Cell cell = cell(row, "control-column");
        if (!cell.isFilled()) {
            return null;
        }
        List<Field> summable =
                dataset.fields().stream()
                        .filter(f -> f.type().isSummable() && f.codeList() == null)
                        .toList();
        ColumnTitles titles = ColumnTitles.of(dataset, scope);
        int found = titles.find(cell.valueText());
        if (found != ColumnTitles.NONE && summable.contains(dataset.fields().get(found))) {
            Field field = dataset.fields().get(found);
            if (titles.exact(cell.valueText()) == ColumnTitles.NONE) {
                findings.addWorded(
                        LabelForm.RULE,
                        place(row, "control-column"),
                        cell.text(),
                        Worded.of(field));
            }
            return field;
        }
        ValueOutsideList.tell(
                place(row, "control-column"),
                cell.text(),
                summable.stream().map(Worded::of).toList(),
                findings);
        return null;
    }
}
