package org.learningdistricts.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Programs are found wherever they are; without one, a test is skipped and says why. */
class InstalledProgramTest {

    @TempDir private Path folder;

    private Path program(String place, String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve(place)).resolve(name);
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private List<String> folders(String... places) {
        return Stream.of(places).map(place -> folder.resolve(place).toString()).toList();
    }

    @Test
    void isFoundInTheFirstFolderThatHasItUnderAnyOfItsNames() throws IOException {
        Path later = program("b", "soffice");
        Path earlier = program("a", "libreoffice");
        assertThat(InstalledProgram.SOFFICE.find(null, folders("none", "a", "b")))
                .contains(earlier);
        assertThat(InstalledProgram.SOFFICE.find(null, folders("none", "b", "a"))).contains(later);
    }

    @Test
    void isWhereSomebodySaysAndNowhereElse() throws IOException {
        Path told = program("a", "my-browser");
        program("b", "chromium");
        assertThat(InstalledProgram.CHROMIUM.find(told.toString(), folders("b"))).contains(told);
        assertThat(InstalledProgram.CHROMIUM.find(told + "-not", folders("b"))).isEmpty();
    }

    @Test
    void isNoFolderAndNoFileThatCannotBeRun() throws IOException {
        Files.createDirectories(folder.resolve("a/pdftotext"));
        Files.writeString(folder.resolve("pdftotext"), "text");
        assertThat(InstalledProgram.PDFTOTEXT.find(null, folders("a", "."))).isEmpty();
        assertThat(InstalledProgram.PDFTOTEXT.find(null, List.of(""))).isEmpty();
    }

    @Test
    void isLookedForByEveryTestThatStartsOne() throws IOException {
        Pattern named = Pattern.compile("ProcessBuilder\\(\\s*\"|\"/(usr|bin|opt|snap)/");
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            List<Path> files =
                    sources.filter(file -> file.toString().contains("/src/test/java/"))
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("InstalledProgram.java"))
                            .toList();
            for (Path file : files) {
                assertThat(named.matcher(Files.readString(file)).results())
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void tellsWhatToInstallWhereItIsNot() {
        System.setProperty("test.mount", folder.resolve("none").toString());
        try {
            assertThatThrownBy(InstalledProgram.MOUNT::require)
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessageContaining("needs mount", "apt-get install mount", "TEST_MOUNT=");
        } finally {
            System.clearProperty("test.mount");
        }
    }
}
