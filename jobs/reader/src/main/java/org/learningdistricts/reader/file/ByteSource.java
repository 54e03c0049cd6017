package org.learningdistricts.reader.file;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they lie. They can be read more than once. */
public interface ByteSource {

    /** A new stream over all bytes; who opens it closes it. */
    InputStream open() throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;
}
