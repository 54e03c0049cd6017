package org.learningdistricts.app.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.warehouse.ReleaseLinks;

/**
 * The places in a data folder.
 *
 * @param root the folder itself, absolute
 */
public record DataFolder(Path root) {

    private static final String FILE = "learning_districts.duckdb";

    /** The places in a folder, which need not exist yet. */
    public static DataFolder at(Path folder) {
        return new DataFolder(folder.toAbsolutePath().normalize());
    }

    /**
     * Makes the folder if it does not exist.
     *
     * @throws LoadFault if that is impossible
     */
    public void create() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new LoadFault(
                    "không dùng được / cannot use data folder " + root + ": " + Faults.reason(e),
                    e);
        }
    }

    /** What offices send, unless another inbox is named. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** The archive of received bytes. */
    public Path archive() {
        return root.resolve("archive");
    }

    /** What people decided about names of units, a file that need not be there. */
    public Path unitAliases() {
        return root.resolve("decisions").resolve("unit_aliases.csv");
    }

    /** The lake. */
    public Path lake() {
        return root.resolve("lake");
    }

    /**
     * The lake, of which a load has recorded something.
     *
     * @throws LoadFault if it is not there
     */
    public Lake requireLake() {
        Lake lake = new Lake(lake());
        if (lake.recordedLoads().isEmpty()) {
            throw new LoadFault(
                    newestReleaseId().isEmpty()
                            ? "chưa nạp gì / nothing was loaded yet into data folder "
                                    + root
                                    + ": "
                                    + loadToWaitFor()
                            : "kho nền không có ở đây, hãy gắn lại ổ đĩa / the lake is not here,"
                                    + " mount its disk: "
                                    + lake());
        }
        return lake;
    }

    /** Where files as of a moment are kept. */
    public Path moments() {
        return warehouse().resolve("moments");
    }

    /** The reports that go back to the offices. */
    public Path reports() {
        return root.resolve("reports");
    }

    /** The folder of all releases. */
    public Path warehouse() {
        return root.resolve("warehouse");
    }

    /** The folders of the releases, each named by its identifier. */
    Path releases() {
        return links().releases();
    }

    /** The links to releases. */
    public ReleaseLinks links() {
        return new ReleaseLinks(warehouse());
    }

    /** Where a new warehouse is built, on the same disk as the releases. */
    public Path building() {
        return warehouse().resolve(".building");
    }

    /** The warehouse file of the current release, reached through the link that is swapped. */
    public Path currentRelease() {
        return links().current().resolve(FILE);
    }

    /** The warehouse file that loads built last: the current one, unless clients are held. */
    public Path newestRelease() {
        return links().newest().resolve(FILE);
    }

    /**
     * The warehouse file of the current release, which has to be there.
     *
     * @throws LoadFault if it is not, or is in a closed folder
     */
    public Path requireRelease() {
        if (!isThere(currentRelease())) {
            throw new LoadFault(
                    "chưa có bản công bố / no release in data folder "
                            + root
                            + ": "
                            + loadToWaitFor());
        }
        return currentRelease();
    }

    /** What brings what is not there yet. */
    String loadToWaitFor() {
        return DataLock.isHeld(this)
                ? "một lượt nạp đang chạy / a load is running"
                : "hãy chạy / run ldw load";
    }

    /** A closed folder is not an empty one. */
    private static boolean isThere(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new LoadFault(
                    "không đọc được / cannot read release " + file + ": " + Faults.reason(e), e);
        }
    }

    /** The identifier of the current release; empty if there is none. */
    public Optional<String> currentReleaseId() {
        return id(links().current());
    }

    /** The identifier of the release that loads built last; empty if there is none. */
    public Optional<String> newestReleaseId() {
        return id(links().newest());
    }

    private static Optional<String> id(Path link) {
        if (!isThere(link.resolve(FILE))) {
            return Optional.empty();
        }
        try {
            return Optional.of(String.valueOf(link.toRealPath().getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the newest release before another one that is kept; empty if there is none. */
    public String releaseBefore(String id) {
        return releaseIds().stream()
                .filter(other -> other.compareTo(id) < 0)
                .findFirst()
                .orElse("");
    }

    /** The names of the releases that are kept, newest first. */
    public List<String> releaseIds() {
        try (Stream<Path> kept = Files.list(releases())) {
            return kept.map(release -> String.valueOf(release.getFileName()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The warehouse file of a release that is kept. */
    public Path release(String id) {
        return releases().resolve(id).resolve(FILE);
    }

    /** What a load took away, for some weeks. */
    public Path removed() {
        return root.resolve("removed");
    }

    /** The operational state. */
    public Path state() {
        return root.resolve("ldw.db");
    }

    /** The file that a running load holds locked. */
    Path lock() {
        return root.resolve("ldw.lock");
    }
}
