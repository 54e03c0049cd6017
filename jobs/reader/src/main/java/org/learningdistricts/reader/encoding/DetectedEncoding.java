package org.learningdistricts.reader.encoding;

import java.util.List;
import org.learningdistricts.reader.table.Remark;

/** What was found out about the encoding of a file. */
public sealed interface DetectedEncoding {

    /**
     * The one encoding in which the file can be read to its end.
     *
     * @param remarks what deviates from plain UTF-8
     */
    record Found(TextEncoding encoding, List<Remark> remarks) implements DetectedEncoding {}

    /** The file cannot be read, or only by guessing. */
    record Undetected(Remark reason) implements DetectedEncoding {}
}
