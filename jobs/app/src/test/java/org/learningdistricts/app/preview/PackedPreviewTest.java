package org.learningdistricts.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

class PackedPreviewTest {

    @TempDir Path folder;

    @Test
    void showsEachSheetOfAWorkbook() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), workbook("Biểu 1", "Biểu 2"));

        Ldw preview = Ldw.run("preview", file);

        assertThat(preview.code()).isZero();
        assertThat(preview.out())
                .contains("a.xlsx › Biểu 1", "a.xlsx › Biểu 2", "|          2 | 001 | 12.5 |");
    }

    @Test
    void convertsEachSheetToAFileOfItsOwn() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), workbook("Biểu 1", "Biểu 2"));

        assertThat(converted(file))
                .isEqualTo(
                        Map.of(
                                "a.xlsx_Biểu 1_converted.csv", "Mã,Số\r\n001,12.5\r\n",
                                "a.xlsx_Biểu 2_converted.csv", "Mã,Số\r\n001,12.5\r\n"));
    }

    @Test
    void convertsTheOnlySheetUnderTheNameOfItsFile() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), workbook("Biểu 1"));

        assertThat(converted(file))
                .isEqualTo(Map.of("a.xlsx_converted.csv", "Mã,Số\r\n001,12.5\r\n"));
        assertThat(Ldw.run("preview", "--csv", file).out()).isEqualTo("Mã,Số\r\n001,12.5\r\n");
    }

    @Test
    void wantsAFolderForSeveralSheets() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), workbook("Biểu 1", "Biểu 2"));

        assertThat(Ldw.run("preview", "--csv", file))
                .isEqualTo(
                        new Ldw(
                                ExitCode.FAULT,
                                "",
                                "ldw: a.xlsx: có nhiều bảng, cần thư mục / holds several tables: name a folder with --out"
                                        + System.lineSeparator()));
    }

    @Test
    void readsWhatLiesInAZipFile() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("in/a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        entries.put("b.xlsx", workbook("Biểu 1"));
        Path file = zip("all.zip", entries);

        assertThat(converted(file))
                .isEqualTo(
                        Map.of(
                                "all.zip_in_a.csv_converted.csv", "a,b\r\n1,2\r\n",
                                "all.zip_b.xlsx_Biểu 1_converted.csv", "Mã,Số\r\n001,12.5\r\n"));
    }

    @Test
    void opensNothingOfAZipFileThatLeadsOutside() throws IOException {
        Path file = zip("bad.zip", Map.of("../a.csv", new byte[] {'a', ',', 'b'}));

        Ldw preview = Ldw.run("preview", "--csv", "--out", folder.resolve("out"), file);

        assertThat(preview.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(preview.err()).contains("unsafe-zip-entry, bad.zip");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void refusesAZipFileThatUnpacksToMoreThanIsAllowed() throws IOException {
        Path file = zip("big.zip", Map.of("a.csv", new byte[100_000]));

        Ldw preview = Ldw.run("preview", "--limit", "inflatedBytes=50000", file);

        assertThat(preview.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(preview.err()).contains("limit-exceeded, big.zip");
    }

    private Map<String, String> converted(Path file) throws IOException {
        Path out = folder.resolve("out");
        assertThat(Ldw.run("preview", "--csv", "--out", out, file)).isEqualTo(new Ldw(0, "", ""));
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path csv : files.toList()) {
                texts.put(csv.getFileName().toString(), Files.readString(csv));
            }
        }
        return texts;
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static byte[] workbook(String... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String name : sheets) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Mã");
                sheet.value(0, 1, "Số");
                sheet.value(1, 0, "001");
                sheet.value(1, 1, 12.5);
            }
        }
        return bytes.toByteArray();
    }
}
