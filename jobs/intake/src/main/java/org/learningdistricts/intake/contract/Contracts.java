package org.learningdistricts.intake.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.schemas.ContractVersion;
import org.learningdistricts.schemas.Schemas;

/**
 * A version of the template: cover, control totals and datasets, with their code lists. Each knows
 * the one before it, so that the newest stands for all.
 *
 * @param version template version
 * @param validFrom the first day of its time: quarters that end in it are collected with it
 * @param before the version before it, null if it is the first
 * @param datasets datasets in the order of the template
 * @param codeLists code lists by name
 * @param besideTables what the template shows beside its tables
 * @param formWords words of forms that the template does not use
 * @param digest SHA-256 over all files that this and those before it were read from
 */
public record Contracts(
        String version,
        LocalDate validFrom,
        @Nullable Contracts before,
        Contract cover,
        Contract totals,
        Contract received,
        List<Contract> datasets,
        Map<String, CodeList> codeLists,
        BesideTables besideTables,
        FormWords formWords,
        String digest) {

    /** Reads the templates that the program was built with; the newest knows the others. */
    public static Contracts load(Schemas schemas) {
        Contracts newest = null;
        for (ContractVersion version : schemas.contractVersions()) {
            newest = new ContractReader(schemas, version).read(newest);
        }
        return Objects.requireNonNull(newest);
    }

    /**
     * The version by which a quarter that ends on a day is collected: the first before its time.
     */
    public Contracts on(LocalDate day) {
        return before == null || !day.isBefore(validFrom) ? this : before.on(day);
    }

    /** This version or one before it, by its name. */
    public Optional<Contracts> named(String name) {
        if (version.equals(name)) {
            return Optional.of(this);
        }
        return before == null ? Optional.empty() : before.named(name);
    }

    /** This version and those before it, the newest first. */
    public List<Contracts> all() {
        return Stream.iterate(this, Objects::nonNull, Contracts::before).toList();
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

    /** The dataset of a name, if this version has it. */
    public Optional<Contract> dataset(String name) {
        return datasets.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
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
