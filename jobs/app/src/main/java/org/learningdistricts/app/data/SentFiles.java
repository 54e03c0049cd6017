package org.learningdistricts.app.data;

import java.io.IOException;
import java.util.List;
import org.learningdistricts.app.state.JudgedSubmission;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.lake.Archive;
import org.learningdistricts.reader.file.ReadLimits;

/**
 * The files of submissions as they were received.
 *
 * @param limits how much of them is read
 */
public record SentFiles(Archive archive, ReadLimits limits) {

    /**
     * Those of one submission; none if they were not kept.
     *
     * @throws LoadFault if the archive cannot be read
     */
    public List<SourceFile> of(JudgedSubmission judged) {
        if (!judged.isArchived()) {
            return List.of();
        }
        try {
            return archive.files(judged.groupId(), judged.digest(), limits);
        } catch (IOException e) {
            throw new LoadFault(
                    "không đọc được / cannot read the archived submission %s/%s: %s"
                            .formatted(judged.groupId(), judged.digest(), Faults.reason(e)),
                    e);
        }
    }
}
