package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A release, opened read-only with a client of another version than the program's. */
final class OlderClient implements AutoCloseable {

    private final URLClassLoader loader;
    private final Connection connection;

    /**
     * @param version of the JDBC driver that lies below {@code target/older-clients}
     */
    OlderClient(String version, Path release) throws Exception {
        Path jar = Path.of("target", "older-clients", "duckdb_jdbc-" + version + ".jar");
        assertThat(jar).exists();
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        URL[] urls = {jar.toUri().toURL()};
        loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        Driver driver =
                (Driver)
                        loader.loadClass("org.duckdb.DuckDBDriver")
                                .getDeclaredConstructor()
                                .newInstance();
        connection = driver.connect("jdbc:duckdb:" + release, readOnly);
    }

    /** The first column of a query's rows. */
    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        loader.close();
    }
}
