package org.learningdistricts.read;

import java.util.List;

/** What was found out about the encoding of a file. */
sealed interface DetectedEncoding {

    /**
     * The one encoding in which the file can be read to its end.
     *
     * @param remarks what deviates from plain UTF-8
     */
    record Found(TextEncoding encoding, List<Remark> remarks) implements DetectedEncoding {}

    /** The file cannot be read, or only by guessing. */
    record Refused(Remark reason) implements DetectedEncoding {}
}
