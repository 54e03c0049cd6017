package org.learningdistricts.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Warehouses that several classes of tests read: each is built once while Java runs. */
final class SharedWarehouses {

    private static final Map<String, Warehouse> BUILT = new HashMap<>();

    private SharedWarehouses() {}

    /** Writes a lake into a folder. */
    @FunctionalInterface
    private interface Lake {
        LakeFixture at(Path root) throws Exception;
    }

    /** Of the submissions of two quarters with results worked out independently. */
    static Warehouse conformance() throws Exception {
        return of("conformance", Inbox::conformanceLake);
    }

    /** Of conditions that come out in every way. */
    static Warehouse conditionCases() throws Exception {
        return of("condition-cases", ConditionCases::lake);
    }

    /** Of reference data alone. */
    static Warehouse empty() throws Exception {
        return of("empty", LakeFixture::new);
    }

    private static synchronized Warehouse of(String name, Lake lake) throws Exception {
        Warehouse built = BUILT.get(name);
        if (built == null) {
            Path folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            built = Warehouse.of(lake.at(folder.resolve("lake")), folder);
            BUILT.put(name, built);
        }
        return built;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
