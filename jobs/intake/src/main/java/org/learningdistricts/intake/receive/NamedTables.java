package org.learningdistricts.intake.receive;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;

/** Which files of a submission are sent as tables, by their names. */
final class NamedTables {

    private final Contracts contracts;
    private final Set<Contract> readable = new HashSet<>();

    /** Takes the names of all files. */
    NamedTables(Contracts contracts, Collection<String> names) {
        this.contracts = contracts;
        names.stream()
                .filter(UnnamedTables::mayBe)
                .forEach(name -> table(name).ifPresent(readable::add));
    }

    /**
     * Whether a file is one; a scan or a letter that is named for a table is none beside the table
     * itself, and alone a table in a form that cannot be read.
     */
    boolean isTable(String name) {
        return table(name)
                .filter(table -> UnnamedTables.mayBe(name) || !readable.contains(table))
                .isPresent();
    }

    private Optional<Contract> table(String name) {
        return FileNames.isLock(name)
                ? Optional.empty()
                : contracts.byTableName(FileNames.title(name));
    }
}
