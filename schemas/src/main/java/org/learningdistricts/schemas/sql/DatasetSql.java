package org.learningdistricts.schemas.sql;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the SQL files that repeat the columns of each dataset, or list all datasets. Their
 * templates lie where they themselves would: {@code facts/fact_{{fact}}.sql.mustache} makes a file
 * for each dataset of which it says something, {@code audit/rows_of_unknown_units.sql.mustache} one
 * of all. Where such a file lies there already, it takes the place of what the template would make.
 * What a template can name is {@link DatasetShape}; beside it {@code datasets}, {@code measured}
 * (those of which rules read figures), {@code valued} (those that hold numbers or flags), {@code
 * compared} (those that are compared with another quarter), {@code ofCommunes} (those whose rows
 * follow from the communes), {@code listed} (those of which a commune may have any number of rows)
 * and {@code wrapped}.
 */
public final class DatasetSql {

    private static final String TEMPLATE = ".mustache";
    private static final int WIDTH = 100;
    private static final String NEXT_LINE = "\n--         ";

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

    private DatasetSql() {}

    /** Takes what {@link #write} does. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    /**
     * Makes the files of all templates in a folder.
     *
     * @param schemas the folder of that name
     * @param sql the folder of the templates; other files in it stay where they are
     * @param made where the files go, each under the path of its template; a file that is as it
     *     should be is not touched, one that no template makes is deleted
     * @throws IllegalStateException if a dataset is half added
     */
    public static void write(Path schemas, Path sql, Path made) throws IOException {
        Map<Path, String> files = files(DatasetShapes.of(schemas), sql);
        Files.createDirectories(made);
        for (Path file : filesBelow(made)) {
            if (!files.containsKey(made.relativize(file))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path target = made.resolve(file.getKey());
            if (!Files.exists(target) || !Files.readString(target).equals(file.getValue())) {
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, file.getValue());
            }
        }
    }

    private static Map<Path, String> files(List<DatasetShape> datasets, Path folder)
            throws IOException {
        Map<String, Object> all = new HashMap<>();
        all.put("datasets", datasets);
        all.put(
                "measured",
                datasets.stream()
                        .filter(
                                dataset ->
                                        dataset.isMeasured()
                                                || Files.exists(folder.resolve(dataset.figures())))
                        .toList());
        all.put("valued", datasets.stream().filter(DatasetShape::hasValues).toList());
        all.put("compared", datasets.stream().filter(DatasetShape::isCompared).toList());
        all.put("ofCommunes", datasets.stream().filter(DatasetShape::hasRowsOfCommunes).toList());
        all.put("listed", datasets.stream().filter(DatasetShape::isListed).toList());
        Mustache.Lambda wrapped = (text, out) -> out.write(wrapped(text.execute()));
        all.put("wrapped", wrapped);
        Map<Path, String> files = new TreeMap<>();
        for (Path template : filesBelow(folder)) {
            String path = folder.relativize(template).toString();
            if (path.endsWith(TEMPLATE)) {
                String name = path.substring(0, path.length() - TEMPLATE.length());
                String text = Files.readString(template);
                for (Object shown : name.contains("{{") ? datasets : List.of(all)) {
                    String sql = filled(text, shown);
                    Path file = Path.of(filled(name, shown));
                    if (!sql.isEmpty() && !Files.exists(folder.resolve(file))) {
                        files.put(file, sql);
                    }
                }
            }
        }
        return files;
    }

    private static String filled(String template, Object shown) {
        return COMPILER.compile(template).execute(shown);
    }

    /** A line of a header in as many lines as it takes. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            if (length + word.length() >= WIDTH) {
                lines.append(NEXT_LINE);
                length = NEXT_LINE.length() - 1;
            } else if (lines.length() > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
