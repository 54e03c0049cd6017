package org.learningdistricts.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.schemas.sql.DatasetSql;

/** How SQL files are written: the rules that a reader and another SQL engine rely on. */
class SqlRulesTest {

    private static final Path SQL = Path.of("sql");

    private static final Pattern CREATED =
            Pattern.compile("^create (?:table|view) (\\w+)\\.(\\w+)", Pattern.MULTILINE);

    @TempDir private Path made;

    static Stream<SqlFile> allFiles() {
        return SqlFiles.all().stream();
    }

    static Stream<SqlFile> portableFiles() {
        return allFiles().filter(file -> file.path().matches("(measures|reporting)/.*"));
    }

    /** The files that people write; others are made of templates beside them. */
    private static Set<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(SQL)) {
            return files.map(file -> SQL.relativize(file).toString())
                    .filter(path -> path.endsWith(".sql"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyFileHasItsPlaceInTheOrder() throws IOException {
        DatasetSql.write(Path.of("..", "schemas"), SQL, made);
        Set<String> paths = written();
        try (Stream<Path> files = Files.walk(made)) {
            files.filter(Files::isRegularFile)
                    .map(file -> made.relativize(file).toString())
                    .forEach(path -> assertThat(paths.add(path)).as(path).isTrue());
        }
        assertThat(BuildOrder.of(SqlFiles.all()))
                .extracting(SqlFile::path)
                .containsExactlyInAnyOrderElementsOf(paths);
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void beginsWithGrainKeySourceAndRules(SqlFile file) {
        List<String> labels =
                file.text()
                        .lines()
                        .takeWhile(line -> line.startsWith("--"))
                        .filter(line -> line.matches("-- \\w+: .*"))
                        .map(line -> line.substring(3, line.indexOf(':')))
                        .toList();
        assertThat(labels).as(file.path()).containsExactly("Grain", "Key", "Source", "Rules");
        assertThat(file.text()).as(file.path()).startsWith("-- Grain:  One row ");
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void makesOneObjectNamedAsTheFile(SqlFile file) {
        Matcher created = CREATED.matcher(file.text());
        List<String> names = new ArrayList<>();
        while (created.find()) {
            names.add(created.group(2));
        }
        if (file.path().startsWith("audit/")) {
            assertThat(names).isEmpty();
        } else {
            assertThat(names).containsExactly(file.stem());
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void isShortAndNarrowIfPeopleWriteIt(SqlFile file) throws IOException {
        assertThat(file.text()).doesNotContain("\t");
        if (!written().contains(file.path())) {
            return; // as long as names, and as many columns, as the contract has
        }
        assertThat(file.text().lines().count()).as(file.path()).isLessThanOrEqualTo(100);
        assertThat(file.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(101));
    }

    @ParameterizedTest
    @MethodSource("portableFiles")
    void keepsToPortableSql(SqlFile file) {
        String statements = file.text().replaceAll("(?m)^--.*$", "").replaceAll("'[^']*'", "''");
        assertThat(statements)
                .as(file.path())
                .doesNotContain("::", "qualify", "->", "//", "getvariable", "group by all")
                .doesNotContainPattern("\\b(limit|any_value|random|now|current_date)\\b");
    }

    @ParameterizedTest
    @MethodSource("portableFiles")
    void dividesOnlyByWhatCannotBeZero(SqlFile file) {
        String statements = file.text().replaceAll("(?m)^--.*$", "").replaceAll("'[^']*'", "''");
        assertThat(statements.replaceAll("/ nullif\\(", "")).as(file.path()).doesNotContain("/");
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void commentsTablesOfTheFileInBothLanguages(SqlFile file) {
        if (file.path().startsWith("staging/") || file.path().startsWith("audit/")) {
            return;
        }
        assertThat(file.text())
                .containsPattern(
                        "comment on (table|view) \\w+\\." + file.stem() + " is\\s+'.+ \\| .+';");
    }
}
