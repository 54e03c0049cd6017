package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release opens, read-only, with the clients that BI tools have today. */
class OlderClientTest {

    @TempDir static Path folder;

    private static Path release;

    @BeforeAll
    static void publish() throws Exception {
        LakeFixture lake = new LakeFixture(folder.resolve("lake"));
        lake.load("l1", "2025-03-19T10:00", Sent.district("2025-Q1", "001", "a"));
        Path warehouse = folder.resolve("warehouse");
        new ReleasePublisher().publish(warehouse, "r1", Warehouse.of(lake, folder).file());
        release = warehouse.resolve("current").resolve(ReleasePublisher.FILE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4.4.0", "1.5.6.0"})
    void readsEveryPromisedView(String version) throws Exception {
        Path jar = Path.of("target", "older-clients", "duckdb_jdbc-" + version + ".jar");
        assertThat(jar).exists();
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader =
                new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Driver driver =
                    (Driver)
                            loader.loadClass("org.duckdb.DuckDBDriver")
                                    .getDeclaredConstructor()
                                    .newInstance();
            try (Connection connection = driver.connect("jdbc:duckdb:" + release, readOnly);
                    Statement statement = connection.createStatement()) {
                assertThat(count(statement, "commune_indicator")).isEqualTo(526 * 2 * 15);
                assertThat(count(statement, "commune_qualification")).isEqualTo(526 * 2);
                assertThat(count(statement, "district_indicator")).isEqualTo(30 * 2 * 2 * 13);
                assertThat(count(statement, "district_qualification")).isEqualTo(30 * 2 * 2);
                assertThat(count(statement, "city_qualification_rate")).isEqualTo(4 + 6);
                assertThat(count(statement, "target_progress")).isEqualTo(19);
                assertThat(count(statement, "submission_status")).isEqualTo(30);
                assertThat(count(statement, "finding")).isZero();
            }
        }
        assertThat(Files.exists(release.resolveSibling(ReleasePublisher.FILE_NAME + ".wal")))
                .isFalse();
    }

    private static int count(Statement statement, String view) throws Exception {
        try (ResultSet rows = statement.executeQuery("select * from reporting." + view)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
