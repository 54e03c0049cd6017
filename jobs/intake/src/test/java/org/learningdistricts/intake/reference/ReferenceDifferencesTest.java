package org.learningdistricts.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.schemas.Schemas;

class ReferenceDifferencesTest {

    private static final String HEADER = "standard,condition,numerator,threshold_pct\n";

    @TempDir private Path folder;
    private Path before;
    private Path after;

    @BeforeEach
    void copyTheBundledSetTwice() throws IOException {
        before = copy("before");
        after = copy("after");
    }

    @Test
    void saysNothingOfTheSameBytes() {
        assertThat(lines()).isEmpty();
    }

    @Test
    void listsRowsThatWereAddedRemovedAndChanged() throws IOException {
        write(before, "standards.csv", HEADER + "a,1,x,90\na,2,y,80\nb,1,z,70\n");
        write(after, "standards.csv", HEADER + "a,1,x,95\na,2,y,80\nc,1,z,70\n");

        assertThat(lines())
                .containsExactly(
                        "standards.csv: thêm / added 1, bỏ / removed 1, sửa / changed 1",
                        "  ~ threshold_pct «90» → «95»: a, 1, x, 90",
                        "  - b, 1, z, 70",
                        "  + c, 1, z, 70");
    }

    @Test
    void pairsTheRowsThatDifferLeast() throws IOException {
        write(before, "targets.csv", "target,name,pct,year\nt,Tên,40,2025\nt,Tên,50,2030\n");
        write(after, "targets.csv", "target,name,pct,year\nt,Tên,40,2025\nt,Tên,55,2030\n");

        assertThat(lines()).last().isEqualTo("  ~ pct «50» → «55»: t, Tên, 50, 2030");
    }

    @Test
    void listsFiveRowsOfEachKindAndCountsTheOthers() throws IOException {
        StringBuilder more = new StringBuilder(HEADER);
        for (int i = 0; i < 9; i++) {
            more.append("s").append(i).append(",1,x,90\n");
        }
        write(before, "standards.csv", HEADER);
        write(after, "standards.csv", more.toString());

        assertThat(lines())
                .hasSize(7)
                .startsWith("standards.csv: thêm / added 9, bỏ / removed 0, sửa / changed 0")
                .endsWith("  + … còn 4 dòng / 4 more");
    }

    @Test
    void saysThatOnlyTheWritingDiffers() throws IOException {
        write(before, "standards.csv", HEADER + "a,1,x,90\nb,1,x,90\n");
        write(after, "standards.csv", HEADER + "b,1,x,90\na,1,x,90\n");

        assertThat(lines())
                .containsExactly(
                        "standards.csv: cùng các dòng, cách ghi khác / the same rows, written"
                                + " differently");
    }

    @Test
    void listsNewAndLostColumns() throws IOException {
        write(before, "standards.csv", "standard,level,source,numerator\na,1,s,x\n");
        write(after, "standards.csv", "standard,level,source,denominator\na,1,s,y\n");

        assertThat(lines())
                .last()
                .isEqualTo("  ~ denominator «» → «y», numerator «x» → «»: a, 1, s, x");
    }

    @Test
    void comparesFilesThatOneSetLacks() throws IOException {
        Files.delete(before.resolve("unit_aliases.csv"));
        write(after, "unit_aliases.csv", "name,unit_level,unit_code\nXã A,commune,00004\n");
        Files.delete(after.resolve("plausibility.csv"));

        assertThat(lines())
                .containsExactly(
                        "unit_aliases.csv: thêm / added 1, bỏ / removed 0, sửa / changed 0",
                        "  + Xã A, commune, 00004");
    }

    @Test
    void namesAFileThatIsNoTable() throws IOException {
        write(after, "standards.csv", "standard,standard\n\"a,x\n");

        assertThat(lines())
                .containsExactly(
                        "standards.csv: khác, không đọc được thành bảng / differs, cannot be read"
                                + " as a table");
    }

    private List<String> lines() {
        return new ReferenceDifferences(Schemas.withReference(before), Schemas.withReference(after))
                .lines();
    }

    private Path copy(String name) throws IOException {
        Path set = Files.createDirectories(folder.resolve(name));
        for (String path : Schemas.bundled().referencePaths()) {
            Schemas.bundled().copyTo(path, set.resolve(Path.of(path).getFileName()));
        }
        return set;
    }

    private static void write(Path set, String file, String text) throws IOException {
        Files.writeString(set.resolve(file), text);
    }
}
