package org.learningdistricts.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How an office writes its tables into files. */
interface Shape {
    /** Whether titles, labels and dates are those of the Vietnamese template. */
    boolean isVietnamese();

    /**
     * Writes one submission.
     *
     * @param tables by name, the header being the first row
     */
    void write(Path quarter, String unit, Map<String, List<List<String>>> tables)
            throws IOException;
}
