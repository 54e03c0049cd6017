package org.learningdistricts.intake.check.plain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.learningdistricts.intake.contract.CodeList;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.TableTitles;
import org.learningdistricts.reader.table.Labels;

/** The words that may stand in the tables of any submission; each is folded once. */
public final class SharedWords {

    private final Contracts contracts;
    private final Set<String> words;
    private final Map<List<Object>, Set<String>> labels = new ConcurrentHashMap<>();

    public SharedWords(Contracts contracts) {
        this.contracts = contracts;
        Set<String> all = new HashSet<>();
        for (CodeList list : contracts.codeLists().values()) {
            list.entries().forEach(entry -> all.addAll(entry.labels()));
        }
        addTables(all, contracts);
        this.words = Set.copyOf(all);
    }

    /** Covers name their entries, control totals name tables and columns. */
    private static void addTables(Set<String> words, Contracts contracts) {
        contracts.cover().entries().forEach(entry -> words.add(Labels.key(entry.titleVi())));
        for (Contract dataset : contracts.datasets()) {
            words.add(Labels.key(dataset.titleVi()));
            dataset.fields().forEach(field -> words.add(Labels.key(field.titleVi())));
        }
    }

    /** Texts that may stand in cells. */
    Set<String> words() {
        return words;
    }

    /** Titles that may stand in the header of a table on a day. */
    Set<String> labels(Contract contract, LocalDate day) {
        return labels.computeIfAbsent(
                List.of(contract.name(), day),
                key -> TableTitles.titles(contracts, contract, day).keySet());
    }
}
