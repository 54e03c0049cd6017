package org.learningdistricts.warehouse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The order in which SQL files run: by stage and path, but each after those that make what it
 * reads. What a file reads is found in its statements and must be what its header says.
 */
final class BuildOrder {

    private static final Comparator<SqlFile> BY_PLACE =
            Comparator.<SqlFile, Stage>comparing(Stage::of).thenComparing(SqlFile::path);

    private final Map<String, SqlFile> makers = new HashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final Map<String, SqlFile> ordered = new LinkedHashMap<>();

    private BuildOrder(Collection<SqlFile> files) {
        for (SqlFile file : files) {
            file.made().ifPresent(made -> addMaker(made, file));
        }
    }

    /**
     * Orders files, whatever order they are given in.
     *
     * @throws IllegalStateException if one lies in no stage's folder, reads what no file or a later
     *     stage makes, reads other objects than its header says, or reads itself through others
     */
    static List<SqlFile> of(Collection<SqlFile> files) {
        BuildOrder order = new BuildOrder(files);
        files.stream().sorted(BY_PLACE).forEach(order::add);
        return List.copyOf(order.ordered.values());
    }

    private void addMaker(String made, SqlFile file) {
        SqlFile other = makers.put(made, file);
        if (other != null) {
            throw new IllegalStateException(
                    file.path() + " and " + other.path() + " both make " + made);
        }
    }

    private void add(SqlFile file) {
        if (ordered.containsKey(file.path())) {
            return;
        }
        if (!begun.add(file.path())) {
            begun.removeAll(ordered.keySet());
            String circle =
                    begun.stream()
                            .dropWhile(path -> !path.equals(file.path()))
                            .collect(Collectors.joining(", "));
            throw new IllegalStateException(circle + " read each other in a circle");
        }
        Set<String> reads = file.reads();
        requireSources(file, reads);
        reads.forEach(name -> add(maker(name, file)));
        ordered.put(file.path(), file);
    }

    private SqlFile maker(String name, SqlFile reader) {
        SqlFile maker = makers.get(name);
        if (maker == null) {
            throw new IllegalStateException(
                    reader.path() + " reads " + name + ", which no file makes");
        }
        if (Stage.of(maker).compareTo(Stage.of(reader)) > 0) {
            throw new IllegalStateException(
                    reader.path() + " reads " + name + " of a later stage: " + maker.path());
        }
        return maker;
    }

    private static void requireSources(SqlFile file, Set<String> reads) {
        Set<String> stems =
                reads.stream()
                        .map(name -> name.substring(name.indexOf('.') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!stems.equals(file.sources())) {
            throw new IllegalStateException(
                    file.path() + " reads " + stems + ", but its Source says " + file.sources());
        }
    }
}
