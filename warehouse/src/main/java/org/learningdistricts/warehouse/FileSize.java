package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.util.Map;

/**
 * What fits a warehouse file of some size.
 *
 * @param rows that it will hold of what units sent, or about as many
 */
record FileSize(long rows) {

    /**
     * From how many rows on blocks are large. Numbers are packed within a block, and small blocks
     * have no room for it; but each column of each table has at least one block of its own, of
     * which a city's file has hundreds with a few rows each.
     */
    private static final long LARGE = 500_000;

    /** More threads cost more than they give: statements are many and small. */
    private static final long ROWS_OF_A_THREAD = 250_000;

    /**
     * @param script counts the rows
     */
    static FileSize by(BuildSession session, String script) {
        return new FileSize(Long.parseLong(session.column(SqlFiles.script(script)).get(0)));
    }

    /** How many threads work at the file; two sessions work beside each other already. */
    long threads(int cores) {
        return Math.max(1, Math.min(cores, rows / ROWS_OF_A_THREAD));
    }

    /** In bytes. */
    int blockSize() {
        return rows < LARGE ? 16_384 : 65_536;
    }

    /** Makes the file and lets the session work in it. */
    void attach(BuildSession session, Path file) {
        session.run(
                SqlFiles.script("file.sql"),
                Map.of(
                        "file", BuildSession.quoted(file),
                        "block_size", String.valueOf(blockSize())));
    }
}
