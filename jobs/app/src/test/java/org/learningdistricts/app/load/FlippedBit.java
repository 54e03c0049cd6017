package org.learningdistricts.app.load;

import java.io.IOException;
import java.nio.file.Path;
import org.learningdistricts.app.LoadedFolder;

/** A bit of a file, which says itself which it is. */
record FlippedBit(Path file, long bit) {

    /** Turns it, and back again. */
    void flip() throws IOException {
        LoadedFolder.flip(file, bit);
    }

    /** By what name a message tells the file; a set of reference data is named as a whole. */
    String named() {
        Path set = file.getParent();
        return set != null && set.getParent() != null && set.getParent().endsWith("_rules")
                ? set.getFileName().toString()
                : file.getFileName().toString().replace(".sha256", "");
    }
}
