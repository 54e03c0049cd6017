package org.learningdistricts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader of a README or of CONTRIBUTING opens classes by the names that stand there. */
class NamesInDocumentsTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final Pattern CLASS = Pattern.compile("`((?:[A-Z][a-z0-9]+)+)`");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

    @Test
    void classesExist() throws IOException {
        Set<String> classes =
                files(".java").stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());

        for (Path document : files(".md")) {
            assertThat(named(document, CLASS)).as("classes in %s", document).isSubsetOf(classes);
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path document : files(".md")) {
            assertThat(named(document, LINK))
                    .as("links in %s", document)
                    .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
        }
    }

    private static List<String> named(Path document, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
