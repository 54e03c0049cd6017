package org.learningdistricts.app.cli.option;

import java.time.LocalDateTime;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.moments.MomentFile;
import org.learningdistricts.app.moments.MomentFiles;
import picocli.CommandLine.Option;

/** The option {@code --rules}: by which rules the past is judged. */
public final class RulesOption {

    /** Those of a moment, or today's. */
    enum Rules {
        THEN,
        NOW
    }

    @Option(
            names = "--rules",
            paramLabel = "then|now",
            description = {
                "Theo quy định khi đó (mặc định) hay hiện nay.",
                "By the rules of then (default), or of now."
            })
    private Rules rules = Rules.THEN;

    /** The file as of a moment. */
    public MomentFile file(DataFolder folder, LocalDateTime moment) {
        return new MomentFiles(folder, LoadClock.system()).file(moment, isNow());
    }

    /** Whether the past is judged by today's rules. */
    public boolean isNow() {
        return rules == Rules.NOW;
    }
}
