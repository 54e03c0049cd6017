package org.learningdistricts.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A warehouse in memory, and what a test reads of it: measures and views are made anew with one
 * file changed, as far as they follow from it, and held against what they were.
 */
final class MeasuredSample implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\b(?:engine|reporting)\\.\\w+");

    /** What makes measures and views. */
    static final List<SqlFile> FILES =
            Stream.of(Stage.MEASURES, Stage.REPORTING)
                    .flatMap(stage -> WarehouseDefinition.files(stage).stream())
                    .toList();

    private final OpenWarehouse warehouse;
    private final boolean isAudited;
    private final Map<String, List<String>> read = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    private MeasuredSample(OpenWarehouse warehouse, boolean isAudited) {
        this.warehouse = warehouse;
        this.isAudited = isAudited;
    }

    static MeasuredSample of(LakeFixture lake, Path folder) throws Exception {
        return new MeasuredSample(OpenWarehouse.of(lake, folder), true);
    }

    /** Of a file alone, without the lake that an audit needs. */
    static MeasuredSample of(Path file) throws SQLException {
        return new MeasuredSample(OpenWarehouse.of(file), false);
    }

    /** Expects the rows that a query has now. */
    void expect(String query) {
        if (NAME.matcher(query).find()) {
            read.computeIfAbsent(query, this::rows);
        }
    }

    private List<String> rows(String query) {
        String texts = "select cast(told as varchar) from (" + query + ") as told";
        return warehouse.column(texts).stream().sorted().toList();
    }

    /**
     * What shows that a file in the place of the one with its path is wrong.
     *
     * @return the query that has other rows, the check that reports, the key that does not hold, or
     *     why the build failed
     */
    Optional<String> fault(SqlFile changed) {
        FILES.forEach(file -> contents.computeIfAbsent(made(file), this::contents));
        warehouse.run("begin");
        try {
            Set<String> others = makeAnew(changed);
            Optional<String> query =
                    read.keySet().stream()
                            .filter(text -> names(text, others))
                            .filter(text -> !rows(text).equals(read.get(text)))
                            .findFirst();
            return query.isPresent() || others.isEmpty() ? query : broken(others);
        } catch (BuildFailed e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            warehouse.run("rollback");
        }
    }

    /** Makes what follows from a changed file; returns what has other rows by it. */
    private Set<String> makeAnew(SqlFile changed) {
        Set<String> others = new HashSet<>();
        for (SqlFile file : FILES) {
            boolean isChanged = file.path().equals(changed.path());
            if (isChanged || names(file.text(), others)) {
                warehouse.run("drop " + (file.makesTable() ? "table " : "view ") + made(file));
                warehouse.run(isChanged ? changed : file);
                if (!contents(made(file)).equals(contents.get(made(file)))) {
                    others.add(made(file));
                }
            }
        }
        return others;
    }

    private Optional<String> broken(Set<String> others) {
        List<SqlFile> files = FILES.stream().filter(file -> others.contains(made(file))).toList();
        Stream<String> keys = DeclaredKeys.broken(warehouse, files).stream();
        return (isAudited ? Stream.concat(warehouse.audit().keySet().stream(), keys) : keys)
                .findFirst();
    }

    private String contents(String made) {
        return warehouse
                .column(
                        "select concat(count(*), ':', sum(cast(hash(told) as hugeint))) from "
                                + made
                                + " as told")
                .get(0);
    }

    private static String made(SqlFile file) {
        return file.made().orElseThrow();
    }

    private static boolean names(String text, Set<String> objects) {
        Matcher name = NAME.matcher(text);
        return name.results().anyMatch(found -> objects.contains(found.group()));
    }

    @Override
    public void close() throws SQLException {
        warehouse.close();
    }
}
