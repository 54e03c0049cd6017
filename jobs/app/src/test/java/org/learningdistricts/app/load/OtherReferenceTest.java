package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/** Another set of units and rules than the one remembered stops a load until a person takes it. */
@Tag("slow")
class OtherReferenceTest extends OwnReferenceFolder {

    @Test
    void stopsBeforeAnotherSetAndListsWhatDiffers() throws IOException {
        load("--reference", own);
        Path other = ownSet("other");
        replace(other, "units.csv", "Phường Ba Đình", "Phường Ba Đình Mới");
        replace(
                other,
                "targets.csv",
                "recognised,district,1,,,40,2025",
                "recognised,district,1,,,45,2025");
        Files.writeString(
                other.resolve("unit_aliases.csv"),
                Files.readString(other.resolve("unit_aliases.csv"))
                        + "Ba Đình cũ,commune,00004,,,Phòng,2025-07-02,\n");
        correct();
        Map<String, String> before = Sample.contents(data);

        Ldw load = load("--reference", other);

        assertThat(load.code()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err())
                .contains("targets.csv: thêm / added 0, bỏ / removed 0, sửa / changed 1")
                .contains("target_pct «40» → «45»")
                .contains("units.csv: thêm / added 0, bỏ / removed 0, sửa / changed 1")
                .contains(
                        "~ name «Phường Ba Đình» → «Phường Ba Đình Mới»: commune, 00004,"
                                + " 2025-07-01")
                .contains("unit_aliases.csv: thêm / added 1")
                .contains("--accept-reference " + name(other));
        assertThat(Sample.contents(data)).isEqualTo(before);

        Ldw accepted = load("--reference", other, "--accept-reference", name(other));

        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.code()).isEqualTo(ExitCode.DONE);
        assertThat(
                        query(
                                "select unit_name from reporting.submission_status where unit_code"
                                        + " = '00004' and quarter = '2025-Q3'"))
                .contains("Phường Ba Đình Mới");
        assertThat(load().out()).contains(name(other), "nothing new");
    }

    @Test
    void stopsBeforeAnOwnSetAfterTheBundledOne() throws IOException {
        Ldw.run("load", "--data", data, "--quarter", Sample.QUARTER, inbox);

        Ldw load = load("--reference", own);

        assertThat(load.code()).isEqualTo(ExitCode.USAGE);
        assertThat(load.err())
                .contains("~ unit_code «00008» → «99999»: commune, 00008, 2025-07-01")
                .contains("--accept-reference " + name(own));
    }

    @Test
    void takesASetOfWhichOnlyTheCopyIsNew() throws IOException {
        load("--reference", own);
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        Ldw load = load("--reference", copy);

        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(load.out()).contains("nothing new");
    }

    @Test
    void goesBackToTheBundledSetOnlyWhereItIsNamed() throws IOException {
        Files.move(
                inbox.resolve(Sample.QUARTER).resolve(COMMUNE), folder.resolve("kept for later"));
        Path other = set("other");
        replace(other, "units.csv", "Phường Ba Đình", "Phường Ba Đình Mới");
        load("--reference", other);

        Ldw back = load("--accept-reference", BUNDLED.substring(0, 8));

        assertThat(back.code()).isEqualTo(ExitCode.DONE);
        assertThat(back.out()).contains("from now on those that come with the program");
        assertThat(load().out()).doesNotContain("reference data").contains("nothing new");
        assertThat(load("--accept-reference", name(other)).out())
                .contains("the reference data from now on: " + name(other));
    }

    @Test
    void neverTakesASetThatLacksUnitsWithFigures() throws IOException {
        load("--reference", own);
        Map<String, String> before = Sample.contents(data);

        Ldw back = load("--accept-reference", BUNDLED);

        assertThat(back.code()).isEqualTo(ExitCode.FAULT);
        assertThat(back.err().lines()).hasSize(1).first().asString().contains("do not fit");
        assertThat(Sample.contents(data).keySet()).isEqualTo(before.keySet());
        assertThat(load().out()).contains(name(own), "nothing new");
    }

    @Test
    void refusesADigestOfNoSet() throws IOException {
        load("--reference", own);

        assertThat(load("--accept-reference", "00000000").code()).isEqualTo(ExitCode.USAGE);
        assertThat(load("--accept-reference", BUNDLED.substring(0, 7)).code())
                .isEqualTo(ExitCode.USAGE);
        Ldw another = load("--reference", own, "--accept-reference", BUNDLED);
        assertThat(another.code()).isEqualTo(ExitCode.USAGE);
        assertThat(another.err()).contains("the set that was named is " + name(own));
    }

    @Test
    void saysThatTheKeptSetIsDamagedAndMendsItByTheSameSet() throws IOException {
        load("--reference", own);
        Path kept = data.resolve("lake/_rules").resolve(digest(own));
        for (String damage : List.of("changed", "lost file", "lost folder")) {
            switch (damage) {
                case "changed" -> replace(kept, "units.csv", "Phường Ba Đình", "Phường Ba Đinh");
                case "lost file" -> Files.delete(kept.resolve("plausibility.csv"));
                default -> delete(kept);
            }

            Ldw without = load();

            assertThat(without.code()).as(damage).isEqualTo(ExitCode.FAULT);
            assertThat(without.err().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("missing or damaged", kept.toString());
            Ldw doctor = Ldw.run("doctor", "--data", data);
            assertThat(doctor.code()).as(damage).isEqualTo(ExitCode.FAULT);
            assertThat(doctor.out())
                    .as(damage)
                    .contains("_rules/" + digest(own), "--reference")
                    .doesNotContain("accept-loss");
            assertThat(
                            Ldw.run(
                                            "doctor",
                                            "--data",
                                            data,
                                            "--accept-loss",
                                            digest(own),
                                            "--reason",
                                            "Hỏng đĩa")
                                    .code())
                    .as(damage)
                    .isEqualTo(ExitCode.FAULT);
            assertThat(load("--reference", own).code()).as(damage).isEqualTo(ExitCode.DONE);
            assertThat(Ldw.run("doctor", "--data", data).code()).isEqualTo(ExitCode.DONE);
            assertThat(load().code()).as(damage).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void setThatNoLoadUsesAnyMoreMayBeLost() throws IOException {
        load();
        load("--reference", own, "--accept-reference", digest(own));
        delete(data.resolve("lake/_rules").resolve(BUNDLED));

        Ldw doctor = Ldw.run("doctor", "--data", data);

        assertThat(load().code()).isEqualTo(ExitCode.DONE);
        assertThat(doctor.code()).isEqualTo(ExitCode.FAULT);
        assertThat(doctor.out()).contains("ldw doctor --accept-loss " + BUNDLED);
        Ldw.run("doctor", "--data", data, "--accept-loss", BUNDLED, "--reason", "Hỏng đĩa");
        assertThat(Ldw.run("doctor", "--data", data).code()).isEqualTo(ExitCode.DONE);
    }
}
