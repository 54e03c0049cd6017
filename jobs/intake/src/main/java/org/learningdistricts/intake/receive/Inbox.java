package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.reference.Collection;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.reader.file.ReadLimits;

/** Finds the submissions in an inbox. Nothing in it is moved or changed. */
public final class Inbox {

    private static final String RECEIPT_FILE = "received.csv";
    private static final String READY_MARKER = "READY";

    private final Reference reference;
    private final Contracts contracts;
    private final CheckCatalogue catalogue;
    private final ReadLimits limits;

    public Inbox(
            Reference reference, Contracts contracts, CheckCatalogue catalogue, ReadLimits limits) {
        this.reference = reference;
        this.contracts = contracts;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /**
     * Looks through one inbox.
     *
     * @throws UncheckedIOException if the inbox is missing or cannot be read
     */
    public Delivery receive(Path inbox, Reception reception) {
        if (!Files.isDirectory(inbox)) {
            throw new UncheckedIOException(
                    new IOException("inbox " + inbox + " is missing or no folder"));
        }
        Findings findings = new Findings(catalogue, contracts, "delivery");
        List<SubmissionSource> submissions = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        List<UnreadablePath> unreadable = new ArrayList<>();
        Set<String> passedOver = new HashSet<>();
        MeantQuarter meant =
                new MeantQuarter(reference, contracts, limits, reception.now().toLocalDate());
        for (Path folder : entries(inbox)) {
            String name = String.valueOf(folder.getFileName());
            Optional<Quarter> quarter = Quarter.of(name);
            String irregularity = FileNames.irregularity(folder);
            if (irregularity != null) {
                findings.add(irregularity, Place.file(name), name, null);
            } else if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && !FileNames.isWorkbook(name)
                    && !FileNames.isZip(name)) {
                IgnoredFile.add(findings, name);
            } else if (quarter.isEmpty()) {
                UnknownQuarter.add(findings, name, meant.of(folder).orElse(Worded.of("")));
            } else if (reception.onlyQuarters().isEmpty()
                    || reception.onlyQuarters().contains(quarter.get())) {
                try {
                    receive(folder, quarter.get(), reception, findings)
                            .ifPresentOrElse(
                                    received -> {
                                        submissions.addAll(received.submissions());
                                        unsettled.addAll(received.unsettled());
                                        unreadable.addAll(received.unreadable());
                                    },
                                    () -> passedOver.add(name));
                } catch (UncheckedIOException e) {
                    unreadable.add(new UnreadablePath(name, Objects.requireNonNull(e.getCause())));
                }
            }
        }
        passedOver.addAll(unsettled);
        unreadable.forEach(path -> passedOver.add(path.shown()));
        return new Delivery(
                List.copyOf(submissions),
                findings.list(),
                List.copyOf(unsettled),
                List.copyOf(unreadable),
                new InboxLook(reception.onlyQuarters(), Set.copyOf(passedOver)));
    }

    /** What lies in a quarter's folder; nothing if it cannot be looked through. */
    private Optional<QuarterFolder.Received> receive(
            Path folder, Quarter quarter, Reception reception, Findings findings) {
        Optional<Collection> collection = reference.collection(quarter);
        if (collection.isEmpty()) {
            QuarterNotOpen.add(findings, quarter);
            return Optional.empty();
        }
        Contracts template = contracts.on(quarter.lastDay());
        ReceiptTimes times =
                ReceiptTimes.read(
                        folder.resolve(RECEIPT_FILE),
                        quarter + "/" + RECEIPT_FILE,
                        template.received(),
                        quarter.lastDay(),
                        reference.units().inForce(collection.get().unitLevel(), quarter.lastDay()),
                        findings);
        return times.isReadable()
                ? Optional.of(
                        new QuarterFolder(
                                        reference,
                                        template,
                                        limits,
                                        quarter,
                                        collection.get(),
                                        times,
                                        reception,
                                        findings)
                                .receive(folder))
                : Optional.empty();
    }

    /** Whether a person has marked what lies in a folder, or in the folders above, as complete. */
    static boolean isMarkedReady(Path folder) {
        return Files.exists(folder.resolve(READY_MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What lies in a folder, hidden files, marks and the receipt list apart, in the order of names.
     */
    static List<Path> entries(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !isOwn(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static boolean isOwn(String name) {
        return name.startsWith(".") || name.equals(RECEIPT_FILE) || name.equals(READY_MARKER);
    }
}
