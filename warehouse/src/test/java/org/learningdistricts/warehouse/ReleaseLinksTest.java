package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which release clients see, and which one loads go on from. */
class ReleaseLinksTest {

    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir private Path folder;
    private ReleaseLinks links = new ReleaseLinks(Path.of(""));

    @BeforeEach
    void publishTwo() throws IOException {
        links = new ReleaseLinks(folder);
        for (String id : new String[] {"r1", "r2", "r3"}) {
            Path release = Files.createDirectories(links.releases().resolve(id));
            Files.setLastModifiedTime(release, FileTime.from(LONG_AGO));
        }
        links.publish("r1");
        links.publish("r2");
    }

    private void assertLed(String current, String newest) throws IOException {
        assertThat(links.current().toRealPath()).hasFileName(current);
        assertThat(links.newest().toRealPath()).hasFileName(newest);
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(Path::getFileName).map(Path::toString))
                    .containsOnly("releases", "current", links.isHeld() ? "newest" : "current");
        }
    }

    @Test
    void leadClientsToWhatLoadsBuild() throws IOException {
        assertThat(links.isHeld()).isFalse();
        assertLed("r2", "r2");
    }

    @Test
    void holdClientsWhileLoadsGoOn() throws IOException {
        links.hold("r1");
        assertThat(links.isHeld()).isTrue();
        assertLed("r1", "r2");
        links.publish("r3");
        assertLed("r1", "r3");
        links.hold("r2");
        assertLed("r2", "r3");
        links.letGo();
        assertThat(links.isHeld()).isFalse();
        assertLed("r3", "r3");
        links.letGo();
        assertLed("r3", "r3");
    }

    @Test
    void areMendedByDoingItAgainAfterAKill() throws IOException {
        Files.createSymbolicLink(folder.resolve("newest"), Path.of("releases", "r2"));
        links.hold("r1");
        assertLed("r1", "r2");
        Files.delete(links.current());
        Files.createSymbolicLink(links.current(), Path.of("releases", "r2"));
        links.letGo();
        assertThat(links.isHeld()).isFalse();
        assertLed("r2", "r2");
    }

    @Test
    void noteWhenClientsLeftARelease() throws IOException {
        assertThat(Files.getLastModifiedTime(links.releases().resolve("r1")).toInstant())
                .isAfter(LONG_AGO);
        assertThat(Files.getLastModifiedTime(links.releases().resolve("r2")).toInstant())
                .isEqualTo(LONG_AGO);
    }
}
