package org.learningdistricts.app.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningdistricts.answers.report.JsonReport;
import org.learningdistricts.answers.report.ReportFolder;
import org.learningdistricts.app.state.JudgedSubmission;

/** Answers that lie under a later time of receipt than that which counts, after a kill. */
final class FormerAnswers {

    private final LoadWork work;

    FormerAnswers(LoadWork work) {
        this.work = work;
    }

    /** Removes those in whose place another one stands. */
    void remove() {
        Set<Path> counting =
                work.state().judgedSubmissions().stream()
                        .map(this::folder)
                        .collect(Collectors.toSet());
        for (Path now : counting) {
            if (Files.exists(now.resolve(JsonReport.FILE_NAME))) {
                later(now).stream()
                        .filter(other -> !counting.contains(other))
                        .forEach(work.rules().reports()::remove);
            }
        }
    }

    private Path folder(JudgedSubmission judged) {
        return work.folder()
                .reports()
                .resolve(
                        ReportFolder.of(
                                judged.quarter(),
                                judged.unitCode(),
                                judged.receivedAt(),
                                judged.digest()));
    }

    private static List<Path> later(Path now) {
        try (Stream<Path> versions = Files.list(Objects.requireNonNull(now.getParent()))) {
            return versions.filter(other -> ReportFolder.isLater(other, now)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the reports beside " + now, e);
        }
    }
}
