package org.learningdistricts.intake.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.schemas.Schemas;

/**
 * The template in use: cover, control totals and datasets, with their code lists.
 *
 * @param version template version
 * @param datasets datasets in the order of the template
 * @param codeLists code lists by name
 * @param besideTables what the template shows beside its tables
 * @param formWords words of forms that the template does not use
 * @param digest SHA-256 over all files that this was read from
 */
public record Contracts(
        String version,
        Contract cover,
        Contract totals,
        Contract received,
        List<Contract> datasets,
        Map<String, CodeList> codeLists,
        BesideTables besideTables,
        FormWords formWords,
        String digest) {

    /** Reads the template that the program was built with. */
    public static Contracts load(Schemas schemas) {
        return new ContractReader(schemas).read();
    }

    /**
     * The table that a file name without its extension, or a sheet name, stands for. Accents, case,
     * blanks and dashes are forgiven where that leaves one table, see {@link Contract#isNamed}.
     */
    public Optional<Contract> byTableName(String name) {
        Contract named = byName().get(name);
        if (named != null) {
            return Optional.of(named);
        }
        String folded = Labels.folded(name);
        List<Contract> fitting =
                tables().stream()
                        .filter(
                                table ->
                                        Labels.folded(table.name()).equals(folded)
                                                || Labels.folded(table.titleVi()).equals(folded))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * The table whose name a file or sheet has with a mark that it is a copy, a number, or an
     * extension written twice.
     */
    public Optional<Contract> byCopyName(String name) {
        return formWords
                .withoutCopyMarks(name)
                .flatMap(
                        words ->
                                tables().stream()
                                        .filter(
                                                table ->
                                                        Labels.words(table.name()).equals(words)
                                                                || Labels.words(table.titleVi())
                                                                        .equals(words))
                                        .findFirst());
    }

    /** The code list that a field names. */
    public CodeList codeList(String name) {
        CodeList list = codeLists.get(name);
        if (list == null) {
            throw new IllegalStateException("the contract names no code list " + name);
        }
        return list;
    }

    /** All tables that a submission may hold, in the order of the template. */
    public List<Contract> tables() {
        return List.copyOf(byName().values());
    }

    private Map<String, Contract> byName() {
        Map<String, Contract> tables = new LinkedHashMap<>();
        tables.put(cover.name(), cover);
        tables.put(totals.name(), totals);
        datasets.forEach(dataset -> tables.put(dataset.name(), dataset));
        return tables;
    }
}
