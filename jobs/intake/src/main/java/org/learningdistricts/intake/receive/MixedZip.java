package org.learningdistricts.intake.receive;

import java.util.stream.Collectors;
import org.learningdistricts.reader.file.ZipContents;
import org.learningdistricts.reader.file.ZipSource;

/** A zip file of several folders or workbooks: which of them is the submission? */
final class MixedZip {

    private static final String RULE = "mixed-zip";

    private MixedZip() {}

    static SourceRemark remark(String name, ZipContents contents) {
        String found =
                contents.files().stream().map(ZipSource::name).collect(Collectors.joining(", "));
        return new SourceRemark(RULE, name, found, null);
    }
}
