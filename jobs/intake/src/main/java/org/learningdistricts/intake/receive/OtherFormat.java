package org.learningdistricts.intake.receive;

import java.util.Map;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.csv.UnsupportedFormat;

/**
 * A file named by the code of a unit of which nothing else lies there, of a kind that is not read.
 */
final class OtherFormat {

    private static final Worded NO_EXTENSION =
            new Worded(
                    "", "không rõ (tên tệp không có đuôi)", "unknown: its name has no extension");

    private OtherFormat() {}

    /**
     * @param extension what the file's name ends with, empty if with nothing
     */
    static void add(Findings findings, String path, String extension) {
        Worded kind = extension.isEmpty() ? NO_EXTENSION : Worded.of("." + extension);
        findings.addWorded(UnsupportedFormat.RULE, Place.file(path), kind, Map.of());
    }
}
