package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** Of a submission with an identity number the digest is kept, and no byte. */
class IdentityBytesTest {

    private static final String NUMBER = "001099012345";

    @TempDir Path folder;

    @Test
    void areNotArchivedButThoseOfOthersAre() throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", "00008", Sample.UNIT);
        Sample.replace(inbox, "00004", "evidence.csv", "201/KH-UBND", NUMBER);
        Sample.replace(inbox, "00008", "cover.csv", "office,", "office," + NUMBER + " ");
        Path data = folder.resolve("data");

        Ldw load = Ldw.run("load", "--data", data, inbox);

        assertThat(load.out()).contains("00004", "00008");
        assertThat(archived(data)).isNotEmpty().allMatch(text -> text.contains("00097"));
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(NUMBER);
            }
        }
    }

    /** The tables in the archive, as text. */
    private static List<String> archived(Path data) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> packs = Files.walk(data.resolve("archive"))) {
            for (Path pack : packs.filter(file -> file.toString().endsWith(".zip")).toList()) {
                try (ZipFile zip = new ZipFile(pack.toFile())) {
                    for (ZipEntry entry : zip.stream().toList()) {
                        if (entry.getName().endsWith("cover.csv")) {
                            texts.add(
                                    new String(
                                            zip.getInputStream(entry).readAllBytes(),
                                            StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
        return texts;
    }
}
