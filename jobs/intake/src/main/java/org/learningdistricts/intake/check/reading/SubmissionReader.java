package org.learningdistricts.intake.check.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.plain.RowStore;
import org.learningdistricts.intake.check.plain.SharedWords;
import org.learningdistricts.intake.check.plain.TableVocabulary;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.reader.file.ReadLimits;

/** Reads the files of submissions by the templates that they were made from. */
public final class SubmissionReader {

    private final CheckCatalogue catalogue;
    private final ReadLimits limits;
    private final Map<String, SharedWords> words = new ConcurrentHashMap<>();

    public SubmissionReader(CheckCatalogue catalogue, ReadLimits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /**
     * Reads a submission by the template of its quarter; by an older one if its cover names that.
     *
     * @param scope with the template of the quarter
     * @param store where the rows of large tables go, null if they stay in memory
     */
    public SubmissionReading read(Scope scope, List<SourceFile> files, @Nullable RowStore store) {
        SubmissionReading reading = readBy(scope, files, store);
        Optional<Contracts> older =
                reading.cover()
                        .filled("template-version")
                        .flatMap(entry -> scope.contracts().named(entry.cell().valueText()))
                        .filter(named -> !named.version().equals(scope.contracts().version()));
        if (older.isEmpty()) {
            return reading;
        }
        reading.discard();
        return readBy(scope.by(older.get()), files, store);
    }

    /** Reads a submission by the template of its scope, whatever its cover says. */
    public SubmissionReading readBy(Scope scope, List<SourceFile> files, @Nullable RowStore store) {
        Contracts contracts = scope.contracts();
        Findings findings = findings(scope);
        SubmissionFileReader reader =
                new SubmissionFileReader(
                        contracts, vocabulary(scope), scope, findings, limits, store);
        List<ReadFile> read = reader.read(files);
        Cover cover =
                table(read, contracts.cover())
                        .map(file -> Cover.of(file, scope, findings))
                        .orElse(Cover.none(contracts.cover()));
        Totals totals =
                table(read, contracts.totals())
                        .map(file -> Totals.of(file, scope, findings))
                        .orElse(Totals.none(contracts.totals()));
        return new SubmissionReading(
                scope, findings, read, reader.isOpen(), reader.isArchivable(), cover, totals);
    }

    /** A collection for findings about a unit's submission for a quarter. */
    public Findings findings(Scope scope) {
        return new Findings(
                catalogue,
                scope.contracts(),
                String.join(
                        "\0",
                        scope.quarter().toString(),
                        scope.unit().level(),
                        scope.unit().code(),
                        scope.unit().validFrom().toString()));
    }

    /** The lines of a submission as they were sent; who asks for them closes them. */
    public TableLines lines(Scope scope, List<SourceFile> files) {
        return new TableLines(scope.contracts(), vocabulary(scope), limits, files);
    }

    private TableVocabulary vocabulary(Scope scope) {
        Contracts contracts = scope.contracts();
        SharedWords shared =
                words.computeIfAbsent(contracts.version(), v -> new SharedWords(contracts));
        return new TableVocabulary(shared, scope);
    }

    private static Optional<ReadFile> table(List<ReadFile> files, Contract contract) {
        return files.stream().filter(f -> f.isRead() && f.contract().equals(contract)).findFirst();
    }
}
