package org.learningdistricts.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.schemas.Schemas;

class ZippedSubmissionTest {

    private static final Contracts CONTRACTS = Contracts.load(Schemas.bundled());
    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("cover.csv", "field,value\n", "Biết chữ.csv", "a,b\n"));

    @TempDir Path folder;

    @Test
    void hasTheDigestOfTheFolderWithTheSameFiles() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path unit = Files.createDirectories(folder.resolve("00097"));
            Files.writeString(unit.resolve(file.getKey()), file.getValue());
        }
        zip(FILES);
        String digest = files(folder.resolve("00097")).digest();
        assertThat(files().digest()).isEqualTo(digest);
        Map<String, String> nested = new TreeMap<>();
        FILES.forEach((name, text) -> nested.put("báo cáo/" + name, text));
        nested.put("__MACOSX/báo cáo/._cover.csv", "noise");
        nested.put("báo cáo/.DS_Store", "noise");
        zip(nested);
        assertThat(files().digest()).isEqualTo(digest);
        assertThat(files().remarks()).isEmpty();
        nested.put("báo cáo/ghi chú.txt", "note");
        zip(nested);
        assertThat(files().digest()).isEqualTo(digest);
        assertThat(rules()).containsExactly("ignored-file báo cáo/ghi chú.txt");
    }

    @Test
    void readsItsFilesWithoutUnpackingThem() throws IOException {
        zip(FILES);
        SourceFile cover =
                files().readable().stream()
                        .filter(file -> file.name().equals("cover.csv"))
                        .findFirst()
                        .orElseThrow();
        try (InputStream in = cover.open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("field,value\n");
        }
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("00097.zip"));
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths).hasSize(1);
        }
    }

    @Test
    void holdsOneWorkbook() throws IOException {
        zip(Map.of("bao cao quy 3.xlsx", "PK"));
        assertThat(files().readable())
                .extracting(SourceFile::name)
                .containsExactly("bao cao quy 3.xlsx");
    }

    @Test
    void asksWhichOfSeveralIsTheSubmission() throws IOException {
        zip(Map.of("a.xlsx", "PK", "b.xlsx", "PK"));
        assertThat(rules()).containsExactly("mixed-zip 00097.zip");
        zip(Map.of("a.xlsx", "PK", "cover.csv", "field,value\n"));
        assertThat(rules()).containsExactly("mixed-zip 00097.zip");
        zip(Map.of("a/cover.csv", "field,value\n", "b/cover.csv", "field,value\n"));
        assertThat(rules()).containsExactly("mixed-zip 00097.zip");
        assertThat(files().readable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../cover.csv",
                "a/../../cover.csv",
                "/etc/cover.csv",
                "C:\\cover.csv",
                "\\\\host\\cover.csv",
                "..\\cover.csv"
            })
    void refusesPathsThatLeadOutside(String name) throws IOException {
        zip(Map.of(name, "field,value\n"));
        assertThat(rules()).containsExactly("unsafe-zip-entry 00097.zip");
        assertThat(files().readable()).isEmpty();
    }

    @Test
    @Timeout(10)
    void refusesABombBeforeItIsUnpacked() throws IOException {
        char[] blanks = new char[64 << 20];
        Arrays.fill(blanks, ' ');
        zip(Map.of("cover.csv", new String(blanks)));
        assertThat(rules()).containsExactly("limit-exceeded 00097.zip");
    }

    @Test
    void refusesTooManyEntriesAndTooManyBytes() throws IOException {
        zip(FILES);
        assertThat(rules(limits(1000, 1))).containsExactly("limit-exceeded 00097.zip");
        assertThat(rules(limits(13, 2))).containsExactly("limit-exceeded 00097.zip");
        assertThat(rules(limits(16, 2))).isEmpty();
        assertThat(rules(limits(15, 2))).containsExactly("limit-exceeded 00097.zip");
        assertThat(rules(limits(16, 1))).containsExactly("limit-exceeded 00097.zip");
    }

    @Test
    void refusesWhatIsNoZipFileOrABrokenOne() throws IOException {
        zip(FILES);
        byte[] bytes = Files.readAllBytes(zip());
        for (int cut : List.of(0, 3, bytes.length / 2, bytes.length - 1)) {
            Files.write(zip(), Arrays.copyOf(bytes, cut));
            assertThat(rules()).as("cut at %d", cut).containsExactly("unreadable-zip 00097.zip");
        }
        byte[] damaged = bytes.clone();
        for (int i = 40; i < 60; i++) {
            damaged[i] = (byte) 0xff;
        }
        Files.write(zip(), damaged);
        assertThat(rules()).containsExactly("unreadable-zip 00097.zip");
    }

    private static ReadLimits limits(long inflated, long entries) {
        return ReadLimits.DEFAULT.with(Map.of("inflatedBytes", inflated, "entries", entries));
    }

    private Path zip() {
        return folder.resolve("00097.zip");
    }

    private void zip(Map<String, String> entries) throws IOException {
        Zips.write(zip(), entries);
    }

    private SubmissionFiles files() throws IOException {
        return files(zip());
    }

    private static SubmissionFiles files(Path path) throws IOException {
        return files(path, ReadLimits.DEFAULT);
    }

    private static SubmissionFiles files(Path path, ReadLimits limits) throws IOException {
        return SubmissionFiles.of(
                path,
                CONTRACTS,
                new UnnamedTables(CONTRACTS, LocalDate.of(2025, 9, 30), "commune", limits),
                limits);
    }

    private List<String> rules() throws IOException {
        return rules(ReadLimits.DEFAULT);
    }

    private List<String> rules(ReadLimits limits) throws IOException {
        return files(zip(), limits).remarks().stream()
                .map(remark -> remark.rule() + " " + remark.file())
                .toList();
    }
}
