package org.learningdistricts.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningdistricts.schemas.Schemas;
import org.learningdistricts.schemas.Sha256;
import org.learningdistricts.schemas.SqlResource;

/** The SQL that a warehouse is made by, and the files that it reads beside the lake. */
public final class WarehouseDefinition {

    private static final Pattern ACROSS_QUARTERS = Pattern.compile("measures/(?:changes|rates)/");
    private static final List<SqlFile> FILES = SqlFiles.all();

    /** What is read of the schemas beside their reference data. */
    private static final List<String> OTHER_SCHEMAS =
            List.of(
                    "calendar/public_holidays.csv",
                    "checks/checks.csv",
                    "checks/condition_sentences.csv",
                    "code-lists/dataset.csv");

    private WarehouseDefinition() {}

    /** The paths of all files below {@code warehouse/sql}, in the order of the build. */
    public static List<String> paths() {
        return files().stream().map(SqlFile::path).toList();
    }

    /** All files, in the order of the build. */
    static List<SqlFile> files() {
        return InOrder.FILES;
    }

    /** The files of a stage, in the order of the build. */
    static List<SqlFile> files(Stage stage) {
        return files().stream().filter(file -> Stage.of(file) == stage).toList();
    }

    /** The checks that hold a file against the lake that it was built of. */
    static List<SqlFile> auditsOfLake() {
        return files(Stage.AUDIT).stream().filter(WarehouseDefinition::readsLake).toList();
    }

    /** The checks that hold a file against itself. */
    static List<SqlFile> auditsOfFile() {
        return files(Stage.AUDIT).stream().filter(check -> !readsLake(check)).toList();
    }

    private static boolean readsLake(SqlFile check) {
        return check.reads().stream().anyMatch(name -> name.startsWith("staging."));
    }

    /**
     * The tables that cannot be taken over from a build of some quarters, in the order of the
     * build: those of changes, which compare quarters, of rates, which all quarters share, and what
     * reads them.
     */
    static List<SqlFile> acrossQuarters() {
        Set<String> made = new HashSet<>();
        List<SqlFile> tables = new ArrayList<>();
        for (SqlFile file : files(Stage.MEASURES)) {
            if (ACROSS_QUARTERS.matcher(file.path()).lookingAt()
                    || file.reads().stream().anyMatch(made::contains)) {
                file.made().ifPresent(made::add);
                if (file.makesTable()) {
                    tables.add(file);
                }
            }
        }
        return tables;
    }

    /**
     * SHA-256 over all SQL files and comments of columns, in hexadecimal: it changes when one of
     * them does.
     */
    public static String digest() {
        MessageDigest sha = Sha256.newDigest();
        for (SqlFile file : FILES) {
            sha.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        sha.update(columnComments().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(sha);
    }

    /** SHA-256 over what a build reads of the schemas beside their reference data. */
    public static String schemasDigest(Schemas schemas) {
        return schemas.digest(OTHER_SCHEMAS);
    }

    /** Copies what a build reads of the schemas into an existing folder. */
    public static void copySchemas(Schemas schemas, Path folder) throws IOException {
        schemas.copyReferenceTo(folder);
        for (String path : OTHER_SCHEMAS) {
            schemas.copyTo(path, folder.resolve(path.substring(path.indexOf('/') + 1)));
        }
    }

    /** What columns of tables and views say of themselves, as CSV. */
    static String columnComments() {
        return SqlResource.text(WarehouseDefinition.class, "columns.csv");
    }

    /** Worked out when something is built, which most runs do not. */
    private static final class InOrder {

        private static final List<SqlFile> FILES = BuildOrder.of(WarehouseDefinition.FILES);
    }
}
