package org.learningdistricts.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningdistricts.lake.SampleLake.RECORDED;
import static org.learningdistricts.lake.SampleLake.differs;
import static org.learningdistricts.lake.SampleLake.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningdistricts.lake.row.TakenReference;
import org.learningdistricts.lake.segment.LakeException;
import org.learningdistricts.schemas.Schemas;

/** How sets of reference data are kept, and what is told of one that is not whole. */
class ReferenceSetsTest {

    private static final String BUNDLED = Schemas.bundled().referenceDigest();

    @TempDir private Path folder;
    private Path root = Path.of("");
    private ReferenceSets sets = new ReferenceSets(root);

    @BeforeEach
    void openLake() {
        root = folder.resolve("lake");
        sets = new ReferenceSets(root);
    }

    private Path set(String digest) {
        return root.resolve("_rules").resolve(digest);
    }

    /** The bundled set with one more line of targets. */
    private Schemas another(String line) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own" + line));
        Schemas.bundled().copyReferenceTo(own);
        Files.writeString(
                own.resolve("targets.csv"), Files.readString(own.resolve("targets.csv")) + line);
        return Schemas.withReference(own);
    }

    private List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keptSetHasTheBytesOfWhatWasTaken() throws IOException {
        Schemas own = another("#");

        sets.keep(own);

        assertThat(sets.isWhole(own.referenceDigest())).isTrue();
        assertThat(sets.damage(own.referenceDigest())).isEmpty();
        Schemas kept = sets.open(own.referenceDigest());
        assertThat(kept.referenceDigest()).isEqualTo(own.referenceDigest());
        assertThat(kept.text("reference/targets.csv")).endsWith("#");
        assertThat(names(root.resolve("_rules"))).containsExactly(own.referenceDigest());
    }

    @Test
    void digestsOfKeptSetsComeInOrder() throws IOException {
        Schemas own = another("#");
        sets.keep(own);
        sets.keep(Schemas.bundled());
        Files.createDirectory(root.resolve("_rules/new.tmp"));
        Files.writeString(root.resolve("_rules/notes.txt"), "no set");

        assertThat(sets.digests())
                .isEqualTo(Stream.of(BUNDLED, own.referenceDigest()).sorted().toList());
    }

    @Test
    void lakeThatIsNotThereYetKeepsNone() {
        assertThat(sets.digests()).isEmpty();
        assertThat(sets.isWhole(BUNDLED)).isFalse();
        assertThat(sets.damage(BUNDLED)).contains(missing("_rules/" + BUNDLED, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "targets.csv", "plausibility.csv"})
    void missingFileOfASetIsNamed(String name) throws IOException {
        sets.keep(Schemas.bundled());
        Files.delete(set(BUNDLED).resolve(name));

        assertThat(sets.isWhole(BUNDLED)).isFalse();
        assertThat(sets.damage(BUNDLED))
                .contains(missing("_rules/" + BUNDLED + "/" + name, null, null));
    }

    @Test
    void folderInThePlaceOfAFileIsNoFile() throws IOException {
        sets.keep(Schemas.bundled());
        Files.delete(set(BUNDLED).resolve("units.csv"));
        Files.createDirectory(set(BUNDLED).resolve("units.csv"));

        assertThat(sets.damage(BUNDLED))
                .contains(missing("_rules/" + BUNDLED + "/units.csv", null, null));
    }

    @Test
    void changedFileIsDamageOfTheWholeSet() throws IOException {
        sets.keep(Schemas.bundled());
        Files.writeString(set(BUNDLED).resolve("units.csv"), "changed");

        assertThat(sets.isWhole(BUNDLED)).isFalse();
        assertThat(sets.damage(BUNDLED)).contains(differs("_rules/" + BUNDLED, null, null));
    }

    @Test
    void damagedSetIsNotOpened() throws IOException {
        sets.keep(Schemas.bundled());
        Files.writeString(set(BUNDLED).resolve("units.csv"), "changed");

        assertThatThrownBy(() -> sets.open(BUNDLED))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith(set(BUNDLED) + ": ")
                .hasMessageContaining("missing or damaged");
    }

    @Test
    void damagedSetComesBackWhole() throws IOException {
        sets.keep(Schemas.bundled());
        Files.writeString(set(BUNDLED).resolve("units.csv"), "changed");
        Files.writeString(set(BUNDLED).resolve("stranger.csv"), "x");

        sets.keep(Schemas.bundled());

        assertThat(sets.isWhole(BUNDLED)).isTrue();
        assertThat(set(BUNDLED).resolve("stranger.csv")).doesNotExist();
    }

    @Test
    void halfWrittenSetOfAKilledRunIsWrittenAnew() throws IOException {
        Path half = Files.createDirectories(root.resolve("_rules/new.tmp"));
        Files.writeString(half.resolve("units.csv"), "half");
        Files.writeString(half.resolve("stranger.csv"), "x");

        sets.keep(Schemas.bundled());

        assertThat(sets.isWhole(BUNDLED)).isTrue();
        assertThat(names(root.resolve("_rules"))).containsExactly(BUNDLED);
        assertThat(set(BUNDLED).resolve("stranger.csv")).doesNotExist();
    }

    @Test
    void wholeSetIsLeftAsItIs() throws IOException {
        sets.keep(Schemas.bundled());
        Path stranger = Files.writeString(set(BUNDLED).resolve("notes.txt"), "kept");

        sets.keep(Schemas.bundled());

        assertThat(stranger).exists();
    }

    @Test
    void fileInThePlaceOfTheSetsIsNamed() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("_rules"), "no folder");

        assertThatThrownBy(() -> sets.keep(Schemas.bundled()))
                .isInstanceOf(LakeException.class)
                .hasMessageStartingWith("cannot write " + set(BUNDLED));
    }

    @Test
    void damagedSetThatLoadsJudgeByIsToldApart() throws IOException {
        SampleLake sample = SampleLake.in(folder);
        Schemas own = another("#");
        for (Schemas taken : List.of(own, Schemas.bundled())) {
            sets.keep(taken);
        }
        sample.lake().takeReference(taken("r-1", own.referenceDigest()));
        sample.lake().takeReference(taken("r-2", BUNDLED));
        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.examine().reference()).isEmpty();
        Files.delete(set(own.referenceDigest()).resolve("units.csv"));
        Files.writeString(set(BUNDLED).resolve("units.csv"), "changed");

        LakeExamination examination = sample.examine();

        assertThat(examination.reference()).contains(differs("_rules/" + BUNDLED, null, null));
        assertThat(examination.damages())
                .containsExactly(
                        missing("_rules/" + own.referenceDigest() + "/units.csv", null, null));
        LakeExamination quick =
                new LakeExamination(sample.folders(), List.of(), path -> path.contains(BUNDLED));
        assertThat(quick.reference()).isPresent();
        assertThat(quick.damages()).isEmpty();
    }

    @Test
    void lossOfASetIsAcceptedByItsDigest() throws IOException {
        SampleLake sample = SampleLake.in(folder);
        sample.lake().takeReference(taken("r-1", "0a"));
        sample.lake().takeReference(taken("r-2", BUNDLED));
        sets.keep(Schemas.bundled());

        assertThat(sample.accept("0a")).containsExactly("0a");

        assertThat(sample.examine().damages()).isEmpty();
        assertThat(sample.examine().acceptedFiles()).containsExactly("_rules/0a");
    }

    @Test
    void recordOfASetIsOfNoGroupAndNoLoad() throws IOException {
        SampleLake sample = SampleLake.in(folder);
        sample.lake().takeReference(taken("r-1", BUNDLED));
        sets.keep(Schemas.bundled());
        sample.flip("_ledger/reference/r-1.parquet");

        assertThat(sample.examine().damages())
                .containsExactly(differs("_ledger/reference/r-1.parquet", null, null));
        assertThat(sample.accept("r-1")).containsExactly("r-1");
        assertThat(sample.examine().damages()).isEmpty();
    }

    private static TakenReference taken(String id, String digest) {
        return new TakenReference(id, digest, digest.equals(BUNDLED), RECORDED);
    }
}
