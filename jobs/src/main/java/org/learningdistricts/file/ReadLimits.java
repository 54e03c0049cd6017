package org.learningdistricts.file;

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
        int ratio,
        int entries,
        long rows,
        int columns,
        int cellLength) {

    private static final long GIBIBYTE = 1L << 30;

    /** The limits unless others are configured. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(4 * GIBIBYTE, GIBIBYTE, 200, 10_000, 100_000_000, 16_384, 1_000_000);
}
