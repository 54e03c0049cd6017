package org.learningdistricts.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of code in this module's README, and what they print. */
class ReadmeTest {

    private static final String IMPORTS =
            Stream.of("csv", "file", "table", "workbook")
                    .map("import org.learningdistricts.reader.%s.*;\n"::formatted)
                    .collect(Collectors.joining("", "import java.nio.file.Path;\n", ""));

    @TempDir private Path folder;

    @Test
    void readsAnyTable() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        Files.write(
                folder.resolve("figures.csv"),
                "Biểu 1. Biết chữ\nXã;Nam;Nữ\nĐông Anh;812;790\nSóc Sơn;455;\n"
                        .getBytes(StandardCharsets.UTF_16));
        writeWorkbook(folder.resolve("figures.xlsx"));
        Path source =
                Files.writeString(
                        folder.resolve("Example.java"),
                        IMPORTS
                                + "class Example { public static void main(String[] args)"
                                + " throws Exception {\n"
                                + block(readme, "```java\n")
                                + "} }\n");

        assertThat(run(source)).isEqualTo(block(readme, "```text\n"));
    }

    private static void writeWorkbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            sheet.value(2, 0, "Commune");
            sheet.value(2, 1, "Men");
            sheet.value(3, 0, "Phúc Thịnh");
            sheet.value(3, 1, 603);
        }
    }

    private static String block(String text, String fence) {
        int from = text.indexOf(fence) + fence.length();
        return text.substring(from, text.indexOf("```\n", from));
    }

    private String run(Path source) throws IOException, InterruptedException {
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                source.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isZero();
        return printed;
    }

    /** Surefire's own class path is one jar that names the others. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
