package org.learningdistricts.app.preview.ugly;

import java.util.List;
import java.util.stream.Stream;

/**
 * Files of the kinds that the field knows as ugly, generated: each is the smallest deviation from a
 * clean file, modelled on what the public benchmark Pollock does to one.
 */
public final class UglyFiles {

    private UglyFiles() {}

    /** All files, the same at each call. */
    public static List<UglyFile> all() {
        return Stream.of(
                        UglyDialects.all(),
                        UglyRows.all(),
                        UglyFrames.all(),
                        UglyCells.all(),
                        UglyBytes.all())
                .flatMap(List::stream)
                .toList();
    }
}
