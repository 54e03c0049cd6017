package org.learningdistricts.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.schemas.Schemas;

/** Writes inboxes of large tables of learning centres. */
final class CentresInbox {

    private CentresInbox() {}

    /**
     * Writes one.
     *
     * @param files of as many units, one each
     * @param rows of all files together
     */
    static void write(Path inbox, Quarter quarter, int files, long rows) throws IOException {
        List<Submitter> units = Submitter.of(Reference.load(Schemas.bundled()), quarter);
        for (int i = 0; i < files; i++) {
            Submitter unit = units.get(i);
            Path target =
                    Files.createDirectories(inbox.resolve(quarter.toString()).resolve(unit.code()));
            long first = rows * i / files;
            long count = rows * (i + 1) / files - first;
            long learners =
                    CentresFile.write(
                            target.resolve("learning_centres.csv"),
                            unit.communes().get(0),
                            1_000_000 + first,
                            count);
            MadeUpSubmission.writeCover(target, quarter, unit);
            Files.writeString(
                    target.resolve("totals.csv"),
                    "dataset,rows,control_column,control_total\nlearning_centres,%d,learners,%d\n"
                            .formatted(count, learners));
        }
    }
}
