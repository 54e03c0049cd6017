package org.learningdistricts.job;

import java.io.IOException;
import java.util.List;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.receive.SourceFile;
import org.learningdistricts.state.JudgedSubmission;

/**
 * The files of submissions as they were received.
 *
 * @param limits how much of them is read
 */
record SentFiles(Archive archive, ReadLimits limits) {

    /**
     * Those of one submission; none if they were not kept.
     *
     * @throws LoadFault if the archive cannot be read
     */
    List<SourceFile> of(JudgedSubmission judged) {
        if (!judged.isArchived()) {
            return List.of();
        }
        try {
            return archive.files(judged.groupId(), judged.digest(), limits);
        } catch (IOException e) {
            throw new LoadFault(
                    "cannot read the archived submission "
                            + judged.groupId()
                            + "/"
                            + judged.digest()
                            + ": "
                            + Faults.reason(e),
                    e);
        }
    }
}
