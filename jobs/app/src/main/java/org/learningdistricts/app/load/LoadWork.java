package org.learningdistricts.app.load;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.data.CountedVersions;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LastRelease;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.SentFiles;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.lake.Lake;

/**
 * All that the steps of one load work on.
 *
 * @param release the one that was current when the load began
 * @param counted the versions that counted then
 * @param unfinished collects the submissions that are left for the next load
 * @param rejected collects the submissions that were rejected
 * @param verdicts collects the verdicts of all that were judged, by submission identifier
 */
record LoadWork(
        LoadPlan plan,
        DataFolder folder,
        LoadRules rules,
        LoadReference reference,
        ReportKinds reportKinds,
        Lake lake,
        Archive archive,
        SentFiles sentFiles,
        CountedVersions counted,
        StateDatabase state,
        LastRelease release,
        LoadClock clock,
        Progress progress,
        UnfinishedReadings unfinished,
        List<CheckedSubmission> rejected,
        Map<String, String> verdicts) {

    static List<CheckedSubmission> collector() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    /** The rejected submissions in the order of their identifiers, whichever thread was first. */
    List<CheckedSubmission> rejectedInOrder() {
        synchronized (rejected) {
            return rejected.stream()
                    .sorted(Comparator.comparing(checked -> checked.source().submissionId()))
                    .toList();
        }
    }

    /** The moment, but never before the load began, even if the clock was set back meanwhile. */
    LocalDateTime moment() {
        LocalDateTime now = clock.now();
        LocalDateTime first = LoadClock.moment(plan.loadId());
        return now.isAfter(first) ? now : first;
    }

    Path builtFile() {
        return folder.building().resolve("learning_districts.duckdb");
    }
}
