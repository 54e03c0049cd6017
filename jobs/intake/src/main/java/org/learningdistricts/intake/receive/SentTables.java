package org.learningdistricts.intake.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;

/** Which files hold the tables of a submission, and which of those with other names are needed. */
final class SentTables {

    private final Map<Contract, List<SourceFile>> files = new HashMap<>();

    /** Takes the files that are named for their tables. */
    SentTables(Contracts contracts, List<SourceFile> named) {
        for (SourceFile file : named) {
            contracts
                    .byTableName(FileNames.title(file.name()))
                    .ifPresent(table -> add(table, file));
        }
    }

    private void add(Contract table, SourceFile file) {
        files.computeIfAbsent(table, key -> new ArrayList<>()).add(file);
    }

    /**
     * Takes a file with another name, if it is needed.
     *
     * @return what to say of one that is not; null if it belongs to the submission: as the only one
     *     of its table, or as one that has to be asked about
     */
    @Nullable SourceRemark addUnnamed(UnnamedTable table, String shown, SourceFile file) {
        List<SourceFile> others = files.getOrDefault(table.contract(), List.of());
        for (SourceFile other : others) {
            if (other.digest().equals(file.digest())) {
                return SameCopy.remark(shown, table.contract(), other.name());
            }
        }
        if (!others.isEmpty() && !table.hasRows()) {
            return IgnoredFile.remark(shown, file.name());
        }
        add(table.contract(), file);
        return null;
    }
}
