package org.learningdistricts.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.check.SentTable;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.read.ColumnLetters;
import org.learningdistricts.report.Answer;

/** Says where a finding lies as a person looks for it: by the cell's address and column's title. */
final class Places {

    private final Contracts contracts;
    private final Map<String, SentTable> tables = new HashMap<>();

    Places(Contracts contracts, Answer answer) {
        this.contracts = contracts;
        answer.tables().forEach(table -> tables.put(key(table.file(), table.sheet()), table));
    }

    /** The place in Vietnamese; null if the finding is about the submission as a whole. */
    @Nullable String of(Finding finding) {
        StringJoiner place = new StringJoiner(" · ").setEmptyValue("");
        add(place, "", finding.file());
        add(place, "trang tính ", finding.sheet());
        SentTable table = tables.get(key(finding.file(), finding.sheet()));
        int position =
                table == null || finding.column() == null
                        ? -1
                        : table.columns().indexOf(finding.column());
        boolean isCell = position >= 0 && finding.row() != null;
        if (!isCell || finding.sheet() == null) {
            add(place, "dòng ", finding.row());
        }
        if (isCell) {
            place.add("ô " + ColumnLetters.of(position) + finding.row());
        }
        add(place, "cột ", column(table, finding.column()));
        return place.length() == 0 ? null : place.toString();
    }

    private @Nullable String column(@Nullable SentTable table, @Nullable String name) {
        if (table == null || name == null) {
            return name;
        }
        return contracts
                .byTableName(table.name())
                .map(contract -> title(contract, name))
                .orElse(name);
    }

    private static String title(Contract contract, String name) {
        int index = contract.indexOf(name);
        return index < 0 ? name : contract.fields().get(index).titleVi() + " (" + name + ")";
    }

    private static void add(StringJoiner place, String label, @Nullable Object part) {
        if (part != null) {
            place.add(label + part);
        }
    }

    private static String key(@Nullable String file, @Nullable String sheet) {
        return file + "\0" + sheet;
    }
}
