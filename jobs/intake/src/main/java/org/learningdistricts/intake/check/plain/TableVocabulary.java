package org.learningdistricts.intake.check.plain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.table.Vocabulary;

/** The words that may stand in the tables of one submission. */
public final class TableVocabulary {

    private final SharedWords shared;
    private final Scope scope;
    private @Nullable Set<String> words;

    public TableVocabulary(SharedWords shared, Scope scope) {
        this.shared = shared;
        this.scope = scope;
    }

    /** Those of one table. */
    public Vocabulary of(Contract contract) {
        Map<String, Set<String>> others =
                scope.contracts().tables().stream()
                        .filter(table -> !table.equals(contract))
                        .collect(
                                Collectors.toMap(
                                        Contract::name,
                                        table -> shared.labels(table, scope.day()),
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        return new Vocabulary(shared.labels(contract, scope.day()), words(), others);
    }

    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>(shared.words());
            addUnit(known, scope.unit());
            for (Unit commune : scope.communes()) {
                addUnit(known, commune);
            }
            words = known;
        }
        return known;
    }

    private void addUnit(Set<String> known, Unit unit) {
        known.addAll(scope.reference().names().spellings(unit.name()));
    }
}
