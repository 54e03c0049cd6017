package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningdistricts.app.state.Release;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.row.Publication;

/**
 * A moment that is later than all that a data folder knows of, even if the clock was set back: so
 * identifiers never repeat or go down, and what was recorded later has a later moment.
 */
public final class NextMoment {

    /** What the identifiers of loads, groups, releases and decisions begin with. */
    private static final Pattern IDENTIFIER = Pattern.compile("(\\d{8}-\\d{6}-\\d{6})(?!\\d).*");

    private NextMoment() {}

    /** The moment of a load that begins. */
    public static LocalDateTime ofLoad(
            LocalDateTime now, DataFolder folder, Lake lake, StateDatabase state) {
        return after(now, newest(folder, lake, state));
    }

    /** The moment of what a person decides: an explanation, a withdrawal. */
    public static LocalDateTime ofDecision(LocalDateTime now, Lake lake) {
        return after(now, newest(identifiers(lake), lake.lastRecordedAt().stream()));
    }

    /** The newest moment that a data folder knows of; empty if nothing was ever loaded. */
    public static Optional<LocalDateTime> newest(
            DataFolder folder, Lake lake, StateDatabase state) {
        List<String> ids = new ArrayList<>(identifiers(lake));
        ids.addAll(releases(folder.releases()));
        folder.newestReleaseId().ifPresent(ids::add);
        state.lastRelease().map(Release::id).ifPresent(ids::add);
        state.lastStartedLoad().ifPresent(ids::add);
        return newest(
                ids,
                Stream.concat(
                        state.lastRecordedAt().stream(),
                        lake.lastPublication().stream().map(Publication::recordedAt)));
    }

    private static List<String> identifiers(Lake lake) {
        return Stream.of(
                        lake.committedGroups(),
                        lake.recordedLoads(),
                        lake.explanations(),
                        lake.decisionIds(),
                        lake.rollbacks())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> releases(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> releases = Files.list(folder)) {
            return releases.map(release -> String.valueOf(release.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Optional<LocalDateTime> newest(
            List<String> identifiers, Stream<LocalDateTime> recorded) {
        Optional<LocalDateTime> identified =
                identifiers.stream()
                        .map(IDENTIFIER::matcher)
                        .filter(Matcher::matches)
                        .map(id -> id.group(1))
                        .max(Comparator.naturalOrder())
                        .map(LoadClock::moment);
        return Stream.concat(identified.stream(), recorded).max(Comparator.naturalOrder());
    }

    private static LocalDateTime after(LocalDateTime now, Optional<LocalDateTime> newest) {
        return newest.map(LoadClock::next).filter(now::isBefore).orElse(now);
    }
}
