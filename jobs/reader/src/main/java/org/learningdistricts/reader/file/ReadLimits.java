package org.learningdistricts.reader.file;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of a file is read before it is refused: offices' files are not trusted.
 *
 * @param bytes bytes of a file as it lies there
 * @param inflatedBytes bytes of a packed file after unpacking, all entries together
 * @param ratio unpacked bytes for each packed one, counted beyond the first 16 MiB
 * @param entries entries of a packed file
 * @param rows rows of a table
 * @param columns cells of a row
 * @param cellLength characters of a cell
 */
public record ReadLimits(
        long bytes,
        long inflatedBytes,
        long ratio,
        long entries,
        long rows,
        long columns,
        long cellLength) {

    /** Bytes that a packed file may unpack to whatever its size. */
    public static final long RATIO_FREE = 1L << 24;

    private static final long GIBIBYTE = 1L << 30;

    /** The limits unless others are configured. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(4 * GIBIBYTE, GIBIBYTE, 200, 10_000, 100_000_000, 16_384, 1_000_000);

    /**
     * The same limits, but for those named.
     *
     * @throws IllegalArgumentException if a name is unknown or a limit is not positive
     */
    public ReadLimits with(Map<String, Long> changes) {
        Map<String, Long> all = byName();
        changes.forEach(
                (name, limit) -> {
                    if (!all.containsKey(name) || limit <= 0) {
                        throw new IllegalArgumentException(
                                "expected a limit of %s above 0 but found %s=%d"
                                        .formatted(all.keySet(), name, limit));
                    }
                    all.put(name, limit);
                });
        return new ReadLimits(
                all.getOrDefault("bytes", bytes),
                all.getOrDefault("inflatedBytes", inflatedBytes),
                all.getOrDefault("ratio", ratio),
                all.getOrDefault("entries", entries),
                all.getOrDefault("rows", rows),
                all.getOrDefault("columns", columns),
                all.getOrDefault("cellLength", cellLength));
    }

    private Map<String, Long> byName() {
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("bytes", bytes);
        all.put("inflatedBytes", inflatedBytes);
        all.put("ratio", ratio);
        all.put("entries", entries);
        all.put("rows", rows);
        all.put("columns", columns);
        all.put("cellLength", cellLength);
        return all;
    }
}
