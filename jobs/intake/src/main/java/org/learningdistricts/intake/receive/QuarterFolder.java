package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.file.FileStamp;
import org.learningdistricts.reader.file.ReadLimits;

/** The folder of one quarter in an inbox: it holds one entry for each unit that submits. */
final class QuarterFolder {

    /** How much the clock of who writes a file may be ahead. */
    private static final Duration SKEW = Duration.ofHours(1);

    private final Reference reference;
    private final Contracts contracts;
    private final ReadLimits limits;
    private final Quarter quarter;
    private final Collection collection;
    private final ReceiptTimes times;
    private final Reception reception;
    private final Findings findings;
    private final List<SubmissionSource> submissions = new ArrayList<>();
    private final List<String> unsettled = new ArrayList<>();
    private final List<UnreadablePath> unreadable = new ArrayList<>();

    /** What was found: submissions, and those that are left for later. */
    record Received(
            List<SubmissionSource> submissions,
            List<String> unsettled,
            List<UnreadablePath> unreadable) {}

    /**
     * What could be had of what a unit sent.
     *
     * @param failure why it could not be had, null if it was
     */
    private record Forms(List<SubmissionSource> forms, @Nullable IOException failure) {}

    /** What a unit sent: one form of a submission, or several. */
    private record Sent(String shown, Unit unit, LocalDateTime receivedAt, List<Path> paths) {}

    QuarterFolder(
            Reference reference,
            Contracts contracts,
            ReadLimits limits,
            Quarter quarter,
            Collection collection,
            ReceiptTimes times,
            Reception reception,
            Findings findings) {
        this.reference = reference;
        this.contracts = contracts;
        this.limits = limits;
        this.quarter = quarter;
        this.collection = collection;
        this.times = times;
        this.reception = reception;
        this.findings = findings;
    }

    Received receive(Path folder) {
        Map<String, List<Path>> byCode = new TreeMap<>();
        List<Path> others = new ArrayList<>();
        for (Path entry : Inbox.entries(folder)) {
            String shown = quarter + "/" + entry.getFileName();
            String irregularity = FileNames.irregularity(entry);
            if (irregularity != null) {
                findings.add(irregularity, Place.file(shown), shown, null);
            } else if (FileNames.isSubmission(entry)) {
                byCode.computeIfAbsent(FileNames.unitCode(entry), code -> new ArrayList<>())
                        .add(entry);
            } else {
                others.add(entry);
            }
        }
        others.forEach(other -> tellOther(other, byCode.keySet()));
        tellUnknown(byCode);
        List<Sent> sent = new ArrayList<>();
        byCode.forEach((code, paths) -> expected(code, paths).ifPresent(sent::add));
        // The bytes of all files are read here, for their digests.
        List<Forms> forms = sent.parallelStream().map(this::forms).toList();
        for (int i = 0; i < forms.size(); i++) {
            receive(sent.get(i), forms.get(i));
        }
        return new Received(
                List.copyOf(submissions), List.copyOf(unsettled), List.copyOf(unreadable));
    }

    private Optional<Unit> unit(String code) {
        return reference.units().inForce(collection.unitLevel(), code, quarter.lastDay());
    }

    /** Tells of a file of another kind. Beside its unit's submission it is most often a scan. */
    private void tellOther(Path file, Set<String> submitting) {
        String name = String.valueOf(file.getFileName());
        String code = FileNames.stem(name);
        String shown = quarter + "/" + name;
        if (submitting.contains(code) || unit(code).isEmpty()) {
            IgnoredFile.add(findings, shown);
        } else {
            OtherFormat.add(findings, shown, FileNames.extension(name));
        }
    }

    /** Tells what is named for no unit, and whose it may be. */
    private void tellUnknown(Map<String, List<Path>> byCode) {
        List<Map.Entry<String, List<Path>>> unknown =
                byCode.entrySet().stream().filter(sent -> unit(sent.getKey()).isEmpty()).toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<Unit> units = reference.units().inForce(collection.unitLevel(), quarter.lastDay());
        CoverLook covers =
                new CoverLook(contracts, quarter.lastDay(), units, reference.names(), limits);
        List<List<Unit>> covered =
                unknown.parallelStream()
                        .map(
                                sent ->
                                        sent.getValue().stream()
                                                .flatMap(path -> covers.unitOf(path).stream())
                                                .distinct()
                                                .toList())
                        .toList();
        MeantUnit names = new MeantUnit(units, reference.names());
        for (int i = 0; i < unknown.size(); i++) {
            String code = unknown.get(i).getKey();
            String shown = quarter + "/" + code;
            String ending = ending(unknown.get(i).getValue());
            if (covered.get(i).size() == 1) {
                Unit unit = covered.get(i).get(0);
                boolean isThere =
                        byCode.containsKey(unit.code())
                                || Collections.frequency(covered, List.of(unit)) > 1;
                UnknownUnit.addCovered(findings, shown, code, unit, unit.code() + ending, isThere);
            } else {
                names.of(code)
                        .ifPresentOrElse(
                                unit ->
                                        UnknownUnit.addNamed(
                                                findings, shown, code, unit, unit.code() + ending),
                                () ->
                                        UnknownUnit.add(
                                                findings, shown, code, collection.unitLevel()));
            }
        }
    }

    /** What the name of a file ends with, so that it stays one that is read; none of a folder. */
    private static String ending(List<Path> paths) {
        String extension = FileNames.extension(String.valueOf(paths.get(0).getFileName()));
        return paths.size() > 1 || Files.isDirectory(paths.get(0)) || extension.isEmpty()
                ? ""
                : "." + extension;
    }

    /** What a unit sent, nothing if it is not expected. */
    private Optional<Sent> expected(String code, List<Path> paths) {
        String shown = quarter + "/" + code;
        Optional<Unit> unit = unit(code);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> receivedAt = times.of(code, reception.otherwise());
        if (receivedAt.isEmpty()) {
            return Optional.empty();
        }
        if (receivedAt.get().toLocalDate().isBefore(collection.windowOpens())) {
            QuarterNotOpen.add(findings, shown, quarter, collection);
            return Optional.empty();
        }
        return Optional.of(new Sent(shown, unit.get(), receivedAt.get(), paths));
    }

    private Forms forms(Sent sent) {
        List<SubmissionSource> forms = new ArrayList<>();
        try {
            for (Path path : sent.paths()) {
                forms.add(
                        SubmissionSource.of(
                                path, quarter, sent.unit(), sent.receivedAt(), contracts, limits));
            }
            return new Forms(forms, null);
        } catch (UncheckedIOException e) {
            return new Forms(forms, Objects.requireNonNull(e.getCause()));
        }
    }

    private void receive(Sent sent, Forms had) {
        List<SubmissionSource> forms = had.forms();
        IOException failure = had.failure();
        if (failure != null && !(failure instanceof NoSuchFileException)) {
            unreadable.add(new UnreadablePath(sent.shown(), failure));
        } else if (failure != null || forms.stream().anyMatch(form -> !isSettled(form))) {
            unsettled.add(sent.shown());
        } else if (forms.stream()
                        .filter(form -> !reception.isKnown().test(form.submissionId()))
                        .count()
                > 1) {
            List<String> names =
                    sent.paths().stream().map(p -> String.valueOf(p.getFileName())).toList();
            TwoForms.add(findings, sent.shown(), names);
        } else {
            submissions.addAll(forms);
        }
    }

    /** Whether nobody writes a submission any more, as far as one can see. */
    private boolean isSettled(SubmissionSource source) {
        if (!source.isUnchanged()) {
            return false;
        }
        Path parent = source.path().toAbsolutePath().getParent();
        return reception.rest().isZero()
                || Inbox.isMarkedReady(source.path())
                || (parent != null && Inbox.isMarkedReady(parent))
                || source.stamps().stream().allMatch(this::isAtRest);
    }

    /** A file of the distant future was written before the clock was set back. */
    private boolean isAtRest(FileStamp stamp) {
        LocalDateTime changed = LocalDateTime.ofInstant(stamp.changed(), ReceiptMoment.HANOI);
        return !changed.plus(reception.rest()).isAfter(reception.now())
                || changed.isAfter(reception.now().plus(SKEW));
    }
}
