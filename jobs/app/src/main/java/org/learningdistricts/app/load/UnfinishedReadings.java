package org.learningdistricts.app.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The submissions that a load leaves for the next one: those that changed while they were read, and
 * those that the program failed to read. Others go on meanwhile.
 */
final class UnfinishedReadings {

    /** A submission that failed so often is set aside until what judges it changes. */
    static final int SET_ASIDE_AFTER = 3;

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedReadings.class);

    private final StateDatabase state;
    private final String judgeDigest;
    private final List<String> changed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());

    UnfinishedReadings(StateDatabase state, String judgeDigest) {
        this.state = state;
        this.judgeDigest = judgeDigest;
    }

    void changed(SubmissionSource source) {
        changed.add(name(source));
    }

    /** Notes a failure; one of the disk is not held against the submission. */
    void failed(SubmissionSource source, RuntimeException cause) {
        if (!source.isUnchanged()) {
            changed(source);
            return;
        }
        if (Faults.isDiskFull(cause) || !source.isReadable()) {
            failed.add(name(source) + ": " + reason(cause));
            return;
        }
        LOG.error("submission {} could not be read", source.path(), cause);
        int times = state.addReadingFailure(source.submissionId(), judgeDigest);
        failed.add(
                name(source)
                        + ": "
                        + reason(cause)
                        + (times < SET_ASIDE_AFTER ? "" : " (set aside after " + times + ")"));
    }

    /** Submissions that changed, as a person calls them. */
    List<String> changed() {
        return inOrder(changed);
    }

    /** Submissions that could not be read, with the reason. */
    List<String> failed() {
        return inOrder(failed);
    }

    private static String reason(RuntimeException cause) {
        return Faults.describe(cause).orElse(cause.getClass().getSimpleName());
    }

    private static List<String> inOrder(List<String> names) {
        synchronized (names) {
            return names.stream().sorted().toList();
        }
    }

    private static String name(SubmissionSource source) {
        return source.quarter() + "/" + source.unit().code();
    }
}
