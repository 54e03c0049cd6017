package org.learningdistricts.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.reference.Collection;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Reference;
import org.learningdistricts.reference.Unit;

/** The folder of one quarter in an inbox: it holds one entry for each unit that submits. */
final class QuarterFolder {

    private final Reference reference;
    private final Contracts contracts;
    private final Quarter quarter;
    private final Collection collection;
    private final Findings findings;

    QuarterFolder(
            Reference reference,
            Contracts contracts,
            Quarter quarter,
            Collection collection,
            Findings findings) {
        this.reference = reference;
        this.contracts = contracts;
        this.quarter = quarter;
        this.collection = collection;
        this.findings = findings;
    }

    List<SubmissionSource> receive(
            List<Path> entries,
            ReceiptTimes times,
            LocalDateTime otherwise,
            Predicate<String> isKnown) {
        Map<String, List<Path>> byCode = new TreeMap<>();
        for (Path entry : entries) {
            if (FileNames.isSubmission(entry)) {
                byCode.computeIfAbsent(FileNames.unitCode(entry), code -> new ArrayList<>())
                        .add(entry);
            } else {
                DeliveryFindings.ignored(findings, quarter + "/" + entry.getFileName());
            }
        }
        List<SubmissionSource> submissions = new ArrayList<>();
        byCode.forEach(
                (code, paths) ->
                        submissions.addAll(
                                ofUnit(code, paths, times.of(code, otherwise), isKnown)));
        return submissions;
    }

    private List<SubmissionSource> ofUnit(
            String code,
            List<Path> paths,
            Optional<LocalDateTime> receivedAt,
            Predicate<String> isKnown) {
        String shown = quarter + "/" + code;
        Optional<Unit> unit =
                reference.units().inForce(collection.unitLevel(), code, quarter.lastDay());
        if (unit.isEmpty()) {
            DeliveryFindings.unknownUnit(findings, shown, code, collection.unitLevel());
            return List.of();
        }
        if (receivedAt.isEmpty()) {
            return List.of();
        }
        if (receivedAt.get().toLocalDate().isBefore(collection.windowOpens())) {
            DeliveryFindings.notOpen(findings, shown, quarter, collection);
            return List.of();
        }
        List<SubmissionSource> forms =
                paths.stream().map(path -> source(path, unit.get(), receivedAt.get())).toList();
        if (forms.stream().filter(form -> !isKnown.test(form.submissionId())).count() > 1) {
            List<String> names = paths.stream().map(p -> String.valueOf(p.getFileName())).toList();
            DeliveryFindings.twoForms(findings, shown, names);
            return List.of();
        }
        return forms;
    }

    private SubmissionSource source(Path path, Unit unit, LocalDateTime receivedAt) {
        List<SourceFile> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        for (Path file : isFolder ? Inbox.entries(path) : List.of(path)) {
            String name = String.valueOf(file.getFileName());
            boolean isTable = contracts.byTableName(FileNames.stem(name)).isPresent();
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && (isTable || !isFolder)) {
                files.add(new SourceFile(name, file, digest(file)));
            } else {
                ignored.add(name);
            }
        }
        String digest = Digests.ofSubmission(files);
        return new SubmissionSource(
                String.join(":", quarter.toString(), unit.level(), unit.code(), digest),
                quarter,
                unit,
                FileNames.form(path),
                path,
                List.copyOf(files),
                List.copyOf(ignored),
                digest,
                receivedAt);
    }

    private static String digest(Path file) {
        try {
            return Digests.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
