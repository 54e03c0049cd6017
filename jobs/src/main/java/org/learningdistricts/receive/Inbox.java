package org.learningdistricts.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.contract.Contracts;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.reference.Quarter;
import org.learningdistricts.reference.Reference;

/** Finds the submissions in an inbox. Nothing in it is moved or changed. */
public final class Inbox {

    private static final String RECEIPT_FILE = "received.csv";

    private final Reference reference;
    private final Contracts contracts;
    private final CheckCatalogue catalogue;

    public Inbox(Reference reference, Contracts contracts, CheckCatalogue catalogue) {
        this.reference = reference;
        this.contracts = contracts;
        this.catalogue = catalogue;
    }

    /**
     * Looks through one inbox.
     *
     * @param onlyQuarters the quarters wanted, empty for all
     * @param receivedAt receipt time of submissions that the quarter's list does not name
     * @param now receipt time where neither is given
     * @param isKnown whether a submission, by its identifier, was judged before
     * @throws UncheckedIOException if the inbox is missing or cannot be read
     */
    public Delivery receive(
            Path inbox,
            Set<Quarter> onlyQuarters,
            @Nullable LocalDateTime receivedAt,
            LocalDateTime now,
            Predicate<String> isKnown) {
        if (!Files.isDirectory(inbox)) {
            throw new UncheckedIOException(
                    new IOException("inbox " + inbox + " is missing or no folder"));
        }
        Findings findings = new Findings(catalogue, "delivery");
        List<SubmissionSource> submissions = new ArrayList<>();
        for (Path folder : entries(inbox)) {
            String name = String.valueOf(folder.getFileName());
            Optional<Quarter> quarter = Quarter.of(name);
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                DeliveryFindings.ignored(findings, name);
            } else if (quarter.isEmpty()) {
                DeliveryFindings.unknownQuarter(findings, name);
            } else if (onlyQuarters.isEmpty() || onlyQuarters.contains(quarter.get())) {
                LocalDateTime otherwise = receivedAt == null ? now : receivedAt;
                submissions.addAll(receive(folder, quarter.get(), otherwise, isKnown, findings));
            }
        }
        return new Delivery(inbox, List.copyOf(submissions), findings.list());
    }

    private List<SubmissionSource> receive(
            Path folder,
            Quarter quarter,
            LocalDateTime otherwise,
            Predicate<String> isKnown,
            Findings findings) {
        return reference
                .collection(quarter)
                .map(
                        collection -> {
                            String list = quarter + "/" + RECEIPT_FILE;
                            ReceiptTimes times =
                                    ReceiptTimes.read(
                                            folder.resolve(RECEIPT_FILE),
                                            list,
                                            contracts.received(),
                                            findings);
                            return times.isReadable()
                                    ? new QuarterFolder(
                                                    reference,
                                                    contracts,
                                                    quarter,
                                                    collection,
                                                    findings)
                                            .receive(entries(folder), times, otherwise, isKnown)
                                    : List.<SubmissionSource>of();
                        })
                .orElseGet(
                        () -> {
                            DeliveryFindings.notCollected(findings, quarter);
                            return List.of();
                        });
    }

    /** What lies in a folder, hidden files and the receipt list apart, in the order of names. */
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
        return name.startsWith(".") || name.equals(RECEIPT_FILE);
    }
}
