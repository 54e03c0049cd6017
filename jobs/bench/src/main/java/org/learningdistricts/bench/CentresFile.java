package org.learningdistricts.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes large tables of learning centres, as one unit would send them. */
final class CentresFile {

    private CentresFile() {}

    /**
     * Writes a table.
     *
     * @param firstId the first centre's number
     * @return the sum of learners
     */
    static long write(Path file, Submitter.Commune commune, long firstId, long rows) {
        Random random = new Random(firstId);
        long learners = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(CsvTable.header("learning_centres") + '\n');
            for (long row = 0; row < rows; row++) {
                int flags = random.nextInt();
                int of = random.nextInt(5_000);
                learners += of;
                out.write("HT-" + (firstId + row) + ',' + commune);
                out.write(",Trung tâm số " + random.nextInt(100_000));
                for (int i = 0; i < 5; i++) {
                    out.write((flags >> i & 3) == 0 ? ",no" : ",yes");
                }
                out.write("," + random.nextInt(60) + ',' + of + '\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return learners;
    }
}
