package org.learningdistricts.check;

import java.util.HashSet;
import java.util.Set;
import org.learningdistricts.contract.CodeList;
import org.learningdistricts.contract.Contract;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.contract.Field;
import org.learningdistricts.contract.FormWords;
import org.learningdistricts.contract.Labels;
import org.learningdistricts.normalise.Scope;
import org.learningdistricts.read.Vocabulary;
import org.learningdistricts.reference.Unit;

/** The words that may stand in a table of a submission. */
final class TableVocabulary {

    private TableVocabulary() {}

    static Vocabulary of(Contract contract, Scope scope) {
        Set<String> labels = new HashSet<>();
        for (Field field : contract.fields()) {
            addLabel(labels, field.name());
            addLabel(labels, field.titleVi());
            FormWords forms = scope.contracts().formWords();
            forms.aliasesOf(contract, field, scope.day()).forEach(a -> addLabel(labels, a));
            forms.titlesAsTotal(field).forEach(title -> addLabel(labels, title));
        }
        Set<String> words = new HashSet<>();
        addUnit(words, scope.unit(), scope);
        scope.communes().forEach(commune -> addUnit(words, commune, scope));
        for (CodeList list : scope.contracts().codeLists().values()) {
            list.entries().forEach(entry -> words.addAll(entry.labels()));
        }
        addTables(words, scope.contracts());
        return new Vocabulary(Set.copyOf(labels), Set.copyOf(words));
    }

    private static void addUnit(Set<String> words, Unit unit, Scope scope) {
        words.addAll(scope.reference().names().spellings(unit.name()));
    }

    /** Covers name their entries, control totals name tables and columns. */
    private static void addTables(Set<String> words, Contracts contracts) {
        contracts.cover().entries().forEach(entry -> words.add(Labels.key(entry.titleVi())));
        for (Contract dataset : contracts.datasets()) {
            words.add(Labels.key(dataset.titleVi()));
            dataset.fields().forEach(field -> words.add(Labels.key(field.titleVi())));
        }
    }

    private static void addLabel(Set<String> labels, String title) {
        labels.add(Labels.key(title));
        labels.add(Labels.words(title));
    }
}
