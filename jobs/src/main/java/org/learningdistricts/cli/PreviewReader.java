package org.learningdistricts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.read.CsvReader;
import org.learningdistricts.read.ReadOutcome;
import org.learningdistricts.read.Vocabulary;

/** Reads files and lets their tables be shown. */
final class PreviewReader {

    private final CheckCatalogue catalogue;
    private final PreviewWriter writer;
    private final ReadLimits limits;
    private final boolean watched;
    private final List<Finding> refusals = new ArrayList<>();

    PreviewReader(
            CheckCatalogue catalogue, PreviewWriter writer, ReadLimits limits, boolean watched) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.writer = writer;
        this.watched = watched;
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException if its bytes cannot be had
     */
    void read(Path file) throws IOException {
        TableName name = TableName.ofFile(file.getFileName().toString());
        writer.begin(name);
        try {
            show(file, name);
        } catch (IOException | RuntimeException e) {
            writer.abandon();
            throw e;
        }
    }

    private void show(Path file, TableName name) throws IOException {
        TitledRows rows = new TitledRows(writer);
        Map<PreviewFact, String> facts = new EnumMap<>(PreviewFact.class);
        ReadOutcome outcome =
                new CsvReader(Vocabulary.NONE, limits)
                        .read(
                                new LocalFile(file, watched),
                                rows,
                                dialect -> facts.putAll(PreviewFact.of(dialect)));
        end(name, rows, facts, outcome, Files.size(file) == 0);
    }

    private void end(
            TableName name,
            TitledRows rows,
            Map<PreviewFact, String> facts,
            ReadOutcome outcome,
            boolean empty) {
        RemarkFindings findings = new RemarkFindings(catalogue, name, rows);
        List<Repair> repairs = findings.repairs(outcome.repairs());
        if (outcome instanceof ReadOutcome.Refused refused) {
            Finding refusal = findings.refusal(refused.reason());
            refusals.add(refusal);
            writer.end(new PreviewedTable(facts, rows.count(), repairs, refusal, empty));
        } else {
            writer.end(new PreviewedTable(facts, rows.count(), repairs, null, empty));
        }
    }

    /** Why tables could not be read. */
    List<Finding> refusals() {
        return List.copyOf(refusals);
    }
}
