package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.intake.check.submission.SubmissionChecker;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.receive.Inbox;
import org.learningdistricts.intake.receive.Reception;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Decision;
import org.learningdistricts.lake.row.Explanation;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

/**
 * What offices send and people decide, one thing a day: submissions, corrections, refused and late
 * ones, receipt times put right, withdrawals, closings, exemptions, explanations.
 */
final class History {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 14);
    private static final List<String> UNITS = List.of("2025-Q3/00004", "2025-Q3/00097");
    private static final List<String> QUARTERS = List.of("2025-Q1/001", "2025-Q3/00097");

    private static final Reference REFERENCE = Reference.load(Schemas.bundled());
    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());
    private static final Inbox INBOX =
            new Inbox(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT);
    private static final SubmissionChecker CHECKER =
            new SubmissionChecker(REFERENCE, CONTRACTS, CATALOGUE, ReadLimits.DEFAULT);

    /** What happens on a day: one of the three. */
    private record Event(
            @Nullable Sending sending,
            @Nullable Decision decision,
            @Nullable Explanation explanation) {}

    /** A version of a unit's submission; what is sent again is equal to what was sent. */
    private record Version(String unit, int sequence, int number) {}

    private record Sending(Version version, SubmissionSource source, Path inbox) {}

    private final Random random;
    private final Path folder;
    private final List<String> units;
    private final List<Event> events = new ArrayList<>();

    /** By the day of an event: the day before which it has to be loaded. */
    private final List<Integer> loadedBefore = new ArrayList<>();

    History(Random random, Path folder) throws IOException {
        this.random = random;
        this.folder = folder;
        this.units = random.nextInt(4) == 0 ? QUARTERS : UNITS;
        send();
        while (sendings().count() < 8) {
            switch (random.nextInt(10)) {
                case 0 -> withdraw();
                case 1 -> close();
                case 2 -> exempt();
                case 3 -> explain();
                default -> send();
            }
        }
        close();
        withdraw();
    }

    /** How many days it has; the first is 0. */
    int days() {
        return events.size();
    }

    /** What is sent on a day; null if nothing is. */
    @Nullable Path inbox(int day) {
        Sending sending = events.get(day).sending();
        return sending == null ? null : sending.inbox();
    }

    /** By when what is sent on a day has to be loaded, at the end of a later day. */
    int loadedBefore(int day) {
        return loadedBefore.get(day);
    }

    /** Writes what was decided on a day into the ledger. */
    void decide(int day, Path data) {
        Lake lake = new Lake(data.resolve("lake"));
        Decision decision = events.get(day).decision();
        Explanation explanation = events.get(day).explanation();
        if (decision != null) {
            lake.decide(decision);
        }
        if (explanation != null) {
            lake.explain(explanation);
        }
    }

    /** When what came on a day is loaded. */
    static LocalDateTime evening(int day) {
        return FIRST_DAY.plusDays(day).atTime(20, 0);
    }

    private static LocalDateTime morning(int day) {
        return FIRST_DAY.plusDays(day).atTime(8, 0);
    }

    private Stream<Sending> sendings() {
        return events.stream().map(Event::sending).flatMap(Stream::ofNullable);
    }

    private void send() throws IOException {
        int day = events.size();
        List<Version> sent = sendings().map(Sending::version).toList();
        Version version =
                sent.isEmpty() || random.nextInt(3) > 0
                        ? new Version(pick(units), 1 + random.nextInt(3), 1 + random.nextInt(3))
                        : pick(sent);
        LocalDateTime receivedAt = morning(day).minusDays(random.nextInt(4));
        Path inbox = folder.resolve("sent-" + day);
        Delivered.add(
                inbox,
                version.unit().substring(0, 7),
                version.unit().substring(8),
                version.sequence(),
                version.number(),
                version.number() == 3,
                receivedAt.toString() + ":00");
        SubmissionSource source =
                INBOX.receive(
                                inbox,
                                new Reception(
                                        Set.of(), null, morning(day), Duration.ZERO, id -> false))
                        .submissions()
                        .get(0);
        add(new Event(new Sending(version, source, inbox), null, null));
    }

    private void withdraw() {
        Sending named = named();
        SubmissionSource source = named.source();
        boolean isUndone =
                events.stream()
                        .map(Event::decision)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(
                                before ->
                                        source.digest().equals(before.digest())
                                                && random.nextBoolean());
        decide(Decision.WITHDRAWAL, source, null, source.digest(), isUndone);
    }

    private void close() {
        SubmissionSource source = pick(sendings().toList()).source();
        decide(
                Decision.CLOSING,
                random.nextBoolean() ? null : source,
                source.quarter().toString(),
                null,
                null,
                random.nextInt(3) > 0 && hasClosed());
    }

    private boolean hasClosed() {
        return events.stream()
                .map(Event::decision)
                .flatMap(Stream::ofNullable)
                .anyMatch(before -> before.kind().equals(Decision.CLOSING));
    }

    private void exempt() {
        decide(
                Decision.EXEMPTION,
                pick(sendings().toList()).source(),
                random.nextBoolean() ? null : "evidence",
                null,
                random.nextInt(3) == 0);
    }

    private void explain() {
        List<String> ids = new ArrayList<>();
        CHECKER.check(named().source()).findings().forEach(finding -> ids.add(finding.id()));
        if (!ids.isEmpty()) {
            LocalDateTime at = morning(events.size());
            add(
                    new Event(
                            null,
                            null,
                            new Explanation(
                                    LoadClock.sortableId(at), pick(ids), "đúng vậy", null, at)));
        }
    }

    /** Something that was sent, which must be loaded before today's decision. */
    private Sending named() {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < events.size(); day++) {
            if (events.get(day).sending() != null) {
                days.add(day);
            }
        }
        int day = pick(days);
        loadedBefore.set(day, Math.min(loadedBefore.get(day), events.size()));
        Sending sending = events.get(day).sending();
        if (sending == null) {
            throw new IllegalStateException("nothing was sent on day " + day);
        }
        return sending;
    }

    private void decide(
            String kind,
            SubmissionSource about,
            @Nullable String dataset,
            @Nullable String digest,
            boolean isUndone) {
        decide(kind, about, about.quarter().toString(), dataset, digest, isUndone);
    }

    private void decide(
            String kind,
            @Nullable SubmissionSource about,
            String quarter,
            @Nullable String dataset,
            @Nullable String digest,
            boolean isUndone) {
        LocalDateTime at = morning(events.size());
        add(
                new Event(
                        null,
                        new Decision(
                                LoadClock.sortableId(at),
                                kind,
                                quarter,
                                about == null ? null : about.unit().level(),
                                about == null ? null : about.unit().code(),
                                dataset,
                                digest,
                                isUndone,
                                "vì thế",
                                "Phòng GDTX",
                                at),
                        null));
    }

    private void add(Event event) {
        events.add(event);
        loadedBefore.add(Integer.MAX_VALUE);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
