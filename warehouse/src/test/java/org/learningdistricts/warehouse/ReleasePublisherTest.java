package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasePublisherTest {

    @TempDir Path folder;

    private final ReleasePublisher publisher = new ReleasePublisher();
    private Path warehouse;
    private Path current;

    @BeforeEach
    void paths() {
        warehouse = folder.resolve("warehouse");
        current = warehouse.resolve("current").resolve("learning_districts.duckdb");
    }

    private Path built(String content) throws IOException {
        return Files.writeString(folder.resolve("built-" + content), content);
    }

    @Test
    void makesTheFirstReleaseCurrent() throws IOException {
        Path published = publisher.publish(warehouse, "r1", built("one"));
        assertThat(published)
                .isEqualTo(warehouse.resolve("releases/r1/learning_districts.duckdb"))
                .hasContent("one");
        assertThat(current).hasContent("one");
        assertThat(Files.readSymbolicLink(warehouse.resolve("current")))
                .isEqualTo(Path.of("releases", "r1"));
        assertThat(folder.resolve("built-one")).doesNotExist();
    }

    @Test
    void leavesAReleaseThatNobodyCanWriteTo() throws IOException {
        Path published = publisher.publish(warehouse, "r1", built("one"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(published)))
                .startsWith("r--")
                .doesNotContain("w");
    }

    @Test
    void swapsTheLinkAndKeepsTheReleaseBefore() throws IOException {
        Path first = publisher.publish(warehouse, "r1", built("one"));
        publisher.publish(warehouse, "r2", built("two"));
        assertThat(current).hasContent("two");
        assertThat(first).hasContent("one");
        assertThat(warehouse.resolve("current.new")).doesNotExist();
    }

    @Test
    void publishesAfterAnInterruptedSwap() throws IOException {
        publisher.publish(warehouse, "r1", built("one"));
        Files.createSymbolicLink(warehouse.resolve("current.new"), Path.of("releases", "gone"));
        publisher.publish(warehouse, "r2", built("two"));
        assertThat(current).hasContent("two");
    }

    @Test
    void leavesTheCurrentReleaseWhenTheIdIsTaken() throws IOException {
        publisher.publish(warehouse, "r1", built("one"));
        Path second = built("two");
        assertThatThrownBy(() -> publisher.publish(warehouse, "r1", second))
                .isInstanceOf(IOException.class);
        assertThat(current).hasContent("one");
        assertThat(second).hasContent("two");
    }

    @Test
    void leavesTheCurrentReleaseWhenThereIsNothingToPublish() throws IOException {
        publisher.publish(warehouse, "r1", built("one"));
        assertThatThrownBy(() -> publisher.publish(warehouse, "r2", folder.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none");
        assertThat(current).hasContent("one");
        assertThat(warehouse.resolve("releases/r2")).doesNotExist();
    }
}
