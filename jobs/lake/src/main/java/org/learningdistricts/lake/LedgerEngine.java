package org.learningdistricts.lake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB that all readers of the ledger in a process share, as a load reads it ten times, and
 * each start takes 25 ms of a processor. It holds no file open and remembers none.
 */
final class LedgerEngine {

    private static @Nullable DuckDBConnection started;

    private LedgerEngine() {}

    /** A connection of its own, to be closed. */
    static synchronized Connection connection() throws SQLException {
        DuckDBConnection engine = started;
        if (engine == null) {
            Properties offline = new Properties();
            offline.setProperty("autoinstall_known_extensions", "false");
            offline.setProperty("autoload_known_extensions", "false");
            offline.setProperty("enable_external_file_cache", "false");
            engine =
                    DriverManager.getConnection("jdbc:duckdb:", offline)
                            .unwrap(DuckDBConnection.class);
            started = engine;
        }
        return engine.duplicate();
    }
}
