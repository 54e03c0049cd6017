package org.learningdistricts.warehouse;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One SQL file of a stage.
 *
 * @param path where it lies, relative to {@code warehouse/sql}
 * @param text its statements
 */
record SqlFile(String path, String text) {

    private static final Pattern MADE =
            Pattern.compile("^create (?:table|view) (\\w+\\.\\w+)", Pattern.MULTILINE);

    /** A comment, a text, or an object's name as the group. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    "--[^\n]*|/\\*.*?\\*/|'[^']*'"
                            + "|\\b((?:staging|core|engine|reporting)\\.\\w+)",
                    Pattern.DOTALL);

    /** The keys of a table, which its columns precede. */
    private static final Pattern KEYS =
            Pattern.compile(",\n    (?:primary key|unique|foreign key) \\([^;]*\n\\);");

    private static final String INSERT = "\ninsert into ";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern SOURCE =
            Pattern.compile("^-- Source:(.*(?:\n--  .*)*)", Pattern.MULTILINE);

    /** The file's name without its ending, which is the name of what it makes or checks. */
    String stem() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".sql".length());
    }

    /** Whether it makes a table; else it makes a view, or nothing. */
    boolean makesTable() {
        return text.contains("\ncreate table ");
    }

    /**
     * The same file with its places filled.
     *
     * @param values what takes the place of each {@code {name}}, already quoted where it must be
     */
    SqlFile with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new SqlFile(path, filled);
    }

    /** The table that it inserts rows into, as it says before; none if it inserts none. */
    Optional<SqlFile> declaration() {
        int end = text.indexOf(INSERT);
        return end < 0 ? Optional.empty() : Optional.of(new SqlFile(path, text.substring(0, end)));
    }

    /** The same file whose table has no keys. */
    SqlFile withoutKeys() {
        return new SqlFile(path, KEYS.matcher(text).replaceAll("\n);"));
    }

    /** What it says after its declaration. */
    SqlFile afterDeclaration() {
        return new SqlFile(path, text.substring(Math.max(0, text.indexOf(INSERT))));
    }

    /** The object that it makes, with its schema, such as {@code core.dim_unit}. */
    Optional<String> made() {
        return MADE.matcher(text).results().map(created -> created.group(1)).findFirst();
    }

    /** The other objects that its statements name, with their schemas: what must be there first. */
    Set<String> reads() {
        Set<String> names =
                OBJECT.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        made().ifPresent(names::remove);
        return names;
    }

    /** The objects that its header gives as its source, without schemas; other words are prose. */
    Set<String> sources() {
        Matcher source = SOURCE.matcher(text);
        if (!source.find()) {
            return Set.of();
        }
        return Arrays.stream(source.group(1).replace("\n--", "").split(",", -1))
                .map(String::strip)
                .filter(name -> WORD.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
