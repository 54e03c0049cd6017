package org.learningdistricts.intake.check.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.DateBeforeMidnight;
import org.learningdistricts.intake.check.rows.DuplicateKey;
import org.learningdistricts.intake.check.rows.ImplausibleYear;
import org.learningdistricts.intake.check.rows.MissingValue;
import org.learningdistricts.intake.check.rows.ValueOutsideList;
import org.learningdistricts.intake.check.rows.WrongType;
import org.learningdistricts.intake.check.table.MissingColumn;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Cell;
import org.learningdistricts.intake.normalise.CellParser;
import org.learningdistricts.intake.normalise.CellRepairs;
import org.learningdistricts.intake.normalise.CellState;
import org.learningdistricts.intake.normalise.ColumnTitles;
import org.learningdistricts.intake.normalise.Expectation;
import org.learningdistricts.intake.normalise.Header;
import org.learningdistricts.intake.normalise.LabelForm;
import org.learningdistricts.intake.normalise.NumberForm;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.normalise.TypedRow;
import org.learningdistricts.reader.table.Remark;

/** The entries of a cover, by what the program uses them for. */
public final class Cover {

    private final Contract contract;
    private final String file;
    private final @Nullable String sheet;
    private final Map<String, CoverEntry> entries = new HashMap<>();

    /** One entry: where its value stands, and what it says. */
    public record CoverEntry(Place place, Cell cell) {}

    private Cover(Contract contract, String file, @Nullable String sheet) {
        this.contract = contract;
        this.file = file;
        this.sheet = sheet;
    }

    /** The cover of a submission that has none, or none that can be read. */
    public static Cover none(Contract contract) {
        return new Cover(contract, contract.name(), null);
    }

    /**
     * Takes the entries from the rows of a cover and checks them one by one. A cover that lacks one
     * of its columns has none: only that is said.
     */
    public static Cover of(ReadFile file, Scope scope, Findings findings) {
        Contract contract = file.contract();
        Cover cover = new Cover(contract, file.name(), file.sheet());
        if (!contract.fields().stream().allMatch(file::hasColumn)) {
            cover.tellMissingColumns(file, findings);
            return cover;
        }
        for (TypedRow row : file.rows()) {
            cover.take(row, scope, findings);
        }
        for (Field entry : contract.entries()) {
            if (entry.required() && !cover.entries.containsKey(entry.role())) {
                findings.addWorded(
                        MissingValue.RULE,
                        cover.place(null, "entry", entry),
                        null,
                        new Worded(
                                entry.name(),
                                "dòng «" + entry.titleVi() + "» trên bìa",
                                "the row «" + entry.titleEn() + "» of the cover"));
            }
        }
        return cover;
    }

    /**
     * Cells of a cover's column may be empty, but the column must be there, if under another title.
     */
    private void tellMissingColumns(ReadFile table, Findings findings) {
        Header header = table.header();
        if (header != null && header.unknown().isEmpty()) {
            for (Field missing : header.missing()) {
                if (!missing.required()) {
                    Place place =
                            Place.cell(file, sheet, header.line(), missing.name()).in(contract);
                    findings.add(MissingColumn.RULE, place, null, missing.name());
                }
            }
        }
    }

    /** The entry that the program uses for a purpose, if it is filled with a value. */
    public Optional<CoverEntry> filled(String role) {
        return Optional.ofNullable(entries.get(role)).filter(entry -> entry.cell().isFilled());
    }

    /** The entry for a purpose as sent, whatever it holds. */
    public Optional<CoverEntry> entry(String role) {
        return Optional.ofNullable(entries.get(role));
    }

    private void take(TypedRow row, Scope scope, Findings findings) {
        Cell name = row.cells().get(contract.indexOfRole("entry"));
        Cell value = row.cells().get(contract.indexOfRole("value"));
        Optional<Field> known = field(row, name, scope, findings);
        if (name.state() == CellState.EMPTY || known.isEmpty()) {
            boolean isEmpty = name.state() == CellState.EMPTY;
            List<Worded> names = contract.entries().stream().map(Worded::of).toList();
            Place entry = place(row, "entry", null);
            if (isEmpty) {
                Map<String, Worded> words = Map.of("expected", Worded.listOf(names));
                findings.addWorded(
                        MissingValue.RULE,
                        entry,
                        Worded.of(name.text()),
                        MissingValue.words(name, words));
            } else {
                ValueOutsideList.tell(entry, name.text(), names, findings);
            }
            return;
        }
        Field field = known.get();
        Place place = place(row, "value", field);
        if (entries.containsKey(field.role())) {
            CoverEntry first = Objects.requireNonNull(entries.get(field.role()));
            Worded sent = new Worded(name.text(), field.titleVi(), field.titleEn());
            List<Field> key = List.of(contract.fields().get(contract.indexOfRole("entry")));
            long line = Objects.requireNonNull(first.place().row());
            DuplicateKey.add(place(row, "entry", field), sent, key, line, findings);
            return;
        }
        CellRepairs repairs = new CellRepairs();
        Cell cell =
                new CellParser(field, contract, scope).parse(value.text(), value.kind(), repairs);
        for (Remark repair : repairs.list()) {
            findings.add(repair.rule(), place, repair.value(), repair.expected());
        }
        if (isVersionWithComma(field, cell, scope)) {
            cell = cell.with(cell.valueText().replace(',', '.'));
            String version = "«" + cell.valueText() + "»";
            findings.addWorded(
                    NumberForm.RULE,
                    place,
                    cell.text(),
                    new Worded(cell.valueText(), version, version));
        }
        ImplausibleYear.find(field, place, cell, scope.day(), findings);
        entries.put(String.valueOf(field.role()), new CoverEntry(place, cell));
        DateBeforeMidnight.find(cell, place, findings);
        if (cell.state() == CellState.WRONG_TYPE) {
            findings.addWorded(
                    WrongType.RULE, place, cell.sent(), Expectation.insteadOf(cell, field, scope));
        } else if (field.required()
                && (cell.state() == CellState.EMPTY || cell.state() == CellState.NOT_APPLICABLE)) {
            findings.addWorded(
                    MissingValue.RULE,
                    place,
                    Worded.of(cell.text()),
                    MissingValue.words(cell, Expectation.of(field, scope)));
        }
    }

    /** A spreadsheet under Vietnamese settings writes the number 2025.1 with a comma. */
    private static boolean isVersionWithComma(Field field, Cell cell, Scope scope) {
        String version = cell.valueText().replace(',', '.');
        return "template-version".equals(field.role())
                && cell.valueText().indexOf(',') > 0
                && (scope.contracts().named(version).isPresent()
                        || scope.contracts().formWords().mapsTemplate(version));
    }

    private Optional<Field> field(TypedRow row, Cell name, Scope scope, Findings findings) {
        ColumnTitles titles = ColumnTitles.ofEntries(contract, scope);
        int found = titles.find(name.valueText());
        if (found == ColumnTitles.NONE) {
            return Optional.empty();
        }
        Field field = contract.entries().get(found);
        if (titles.exact(name.valueText()) == ColumnTitles.NONE) {
            findings.add(LabelForm.RULE, place(row, "entry", field), name.text(), field.name());
        }
        return Optional.of(field);
    }

    private Place place(@Nullable TypedRow row, String role, @Nullable Field entry) {
        String column = contract.fields().get(contract.indexOfRole(role)).name();
        return Place.cell(file, sheet, row == null ? null : row.line(), column)
                .in(contract)
                .ofRow(entry == null ? null : entry.name());
    }
}
