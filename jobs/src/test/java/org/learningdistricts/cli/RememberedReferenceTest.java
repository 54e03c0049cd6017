package org.learningdistricts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.ReferenceSets;
import org.learningdistricts.schemas.Schemas;

/** A data folder goes by the units and rules that its last load used. */
class RememberedReferenceTest {

    /** A commune of a made-up city, under a code that no unit of the bundled set has. */
    private static final String COMMUNE = "99999";

    private static final String BUNDLED = Schemas.bundled().referenceDigest();

    @TempDir private Path folder;
    private Path data;
    private Path inbox;
    private Path own;

    @BeforeEach
    void makeAnInboxAndAnOwnSet() throws IOException {
        data = folder.resolve("data");
        inbox = Sample.inbox(folder.resolve("inbox"), "00004");
        own = ownSet("own");
        Sample.copy(Path.of("..", "sample-input", "quarters"), Sample.QUARTER, "00008", inbox);
        Path quarter = inbox.resolve(Sample.QUARTER);
        Files.move(quarter.resolve("00008"), quarter.resolve(COMMUNE));
        try (Stream<Path> files = Files.list(quarter.resolve(COMMUNE))) {
            for (Path file : files.toList()) {
                replaceAll(file, "00008", COMMUNE);
            }
        }
        replaceAll(quarter.resolve("received.csv"), "00008", COMMUNE);
    }

    @Test
    void usesTheSetOfTheLastLoadWithoutTheOption() throws IOException {
        Ldw first = load("--reference", own);
        correct();

        Ldw second = load();

        assertThat(first.err() + second.err()).isEmpty();
        assertThat(List.of(first.code(), second.code())).containsOnly(ExitCode.DONE);
        assertThat(second.out())
                .contains("the reference data of the load before are used: " + name(own))
                .contains("--accept-reference " + BUNDLED.substring(0, 12));
        assertThat(statusOf(COMMUNE)).startsWith("accepted");
        assertThat(load().out()).contains("nothing new");
    }

    @Test
    void decisionsOfPeopleMaySpeakOfItsUnits() throws IOException {
        load("--reference", own);
        Path decisions = Files.createDirectories(data.resolve("decisions"));
        Files.writeString(
                decisions.resolve("unit_aliases.csv"),
                """
                name,unit_level,unit_code,valid_from,valid_to,decided_by,decided_on,note
                Ngọc Hà cũ,commune,99999,,,Phòng,2025-09-18,
                """);
        correct();

        Ldw load = load();

        assertThat(load.err()).isEmpty();
        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(statusOf(COMMUNE)).startsWith("accepted");
    }

    @Test
    void keepsTheWholeSetAndNamesItInTheLedger() throws IOException {
        load("--reference", own);

        Path kept = data.resolve("lake/_rules").resolve(digest(own));
        assertThat(Sample.contents(kept)).isEqualTo(Sample.contents(own));
        assertThat(new Lake(data.resolve("lake")).lastReference())
                .hasValueSatisfying(
                        taken -> {
                            assertThat(taken.digest()).isEqualTo(digest(own));
                            assertThat(taken.isBundled()).isFalse();
                        });
        Sample.copy(Path.of("..", "sample-input", "quarters"), Sample.QUARTER, "00025", inbox);
        load();
        assertThat(new Lake(data.resolve("lake")).recordedLoads()).hasSize(2);
        assertThat(referencesOfLoads()).containsOnly(digest(own));
    }

    @Test
    void keepsTheBundledSetToo() {
        load();

        assertThat(new ReferenceSets(data.resolve("lake")).isWhole(BUNDLED)).isTrue();
        assertThat(new Lake(data.resolve("lake")).lastReference())
                .hasValueSatisfying(taken -> assertThat(taken.isBundled()).isTrue());
    }

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

    @Test
    void takesABundledSetThatAnUpdateOfTheProgramBrought() throws IOException {
        Files.move(
                inbox.resolve(Sample.QUARTER).resolve(COMMUNE), folder.resolve("kept for later"));
        Path older = set("older");
        replace(older, "units.csv", "Phường Ba Đình", "Phường Ba Đình Mới");
        load("--reference", older);
        RewrittenLedger.rewrite(
                data, "reference", "select * replace (true as is_bundled) from $file");
        forgetSums("select * replace (cast(null as varchar) as file_sum_sha256) from $file");

        Ldw load = load();

        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(load.out())
                .contains(
                        "from now on those that come with the program: "
                                + BUNDLED.substring(0, 12));
        assertThat(load().out()).doesNotContain("reference data").contains("nothing new");
    }

    @Test
    void takesWhatJudgedAFolderThatNamesNoSet() throws IOException {
        load("--reference", own);
        forgetTheSets();

        Ldw without = load();
        assertThat(without.code()).isEqualTo(ExitCode.USAGE);
        assertThat(without.err()).contains("was not kept", "name its folder with --reference");

        correct();
        Ldw named = load("--reference", own);
        assertThat(named.err()).isEmpty();
        assertThat(named.code()).isEqualTo(ExitCode.DONE);
        assertThat(load().out()).contains(name(own), "nothing new");
    }

    @Test
    void takesWhatIsGivenWhereNothingSaysWhatJudgedBefore() throws IOException {
        load("--reference", own);
        forgetTheSets();
        Files.delete(data.resolve("ldw.db"));

        Ldw load = load("--reference", own);

        assertThat(load.code()).isEqualTo(ExitCode.DONE);
        assertThat(load.out()).contains("not known which reference data earlier loads used");
        assertThat(load().out()).contains("the reference data of the load before are used");
    }

    @Test
    void templatesAndReportsGoByTheSetOfTheLastLoad() throws IOException {
        Ldw.run("load", "--data", data, "--reference", own, "--reports", "json", inbox);

        Path workbook = folder.resolve("template.xlsx");
        Ldw template =
                Ldw.run(
                        "template",
                        "--data",
                        data,
                        "--unit",
                        COMMUNE,
                        "--quarter",
                        "2025-Q4",
                        "--out",
                        workbook);
        Ldw report = Ldw.run("report", "--data", data);

        assertThat(template.err()).isEmpty();
        assertThat(template.code()).isEqualTo(ExitCode.DONE);
        assertThat(report.out()).contains("answers completed: 2");
    }

    @Test
    @Timeout(120)
    void aKilledLoadIsFinishedByTheSetThatItJudgedBy() throws IOException, InterruptedException {
        for (String trace :
                List.of("lake/_rules", "lake/_ledger/reference", "lake/_ledger/commit")) {
            Path killedData = folder.resolve("killed-" + trace.replace('/', '-'));
            Path temp = Files.createDirectories(folder.resolve("temp" + trace));
            Process killed =
                    Program.start(temp, "load", "--data", killedData, "--reference", own, inbox);
            while (killed.isAlive() && !hasEntry(killedData.resolve(trace))) {
                Thread.onSpinWait();
            }
            killed.destroyForcibly();
            assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
            boolean isTaken = !new Lake(killedData.resolve("lake")).committedGroups().isEmpty();

            Ldw again =
                    isTaken && !trace.endsWith("_rules")
                            ? Ldw.run("load", "--data", killedData, inbox)
                            : Ldw.run("load", "--data", killedData, "--reference", own, inbox);

            assertThat(again.err()).as(trace).isEmpty();
            data = killedData;
            assertThat(load().out()).as(trace).contains(name(own), "nothing new");
            assertThat(statusOf(COMMUNE)).as(trace).startsWith("accepted");
            assertThat(referencesOfLoads()).containsOnly(digest(own));
        }
    }

    private static void delete(Path set) throws IOException {
        try (Stream<Path> walk = Files.walk(set)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void replaceAll(Path file, String text, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, by));
    }

    private Ldw load(Object... options) {
        return Ldw.run(
                Stream.of(
                                Stream.<Object>of("load", "--data", data),
                                Stream.of(options),
                                Stream.<Object>of(inbox))
                        .flatMap(part -> part)
                        .toArray());
    }

    private void correct() throws IOException {
        Sample.correct(inbox, COMMUNE, 2);
    }

    /** A set with a commune that the bundled one lacks. */
    private Path ownSet(String name) throws IOException {
        Path set = set(name);
        replace(set, "units.csv", "commune,00008,2025-07-01", "commune,99999,2025-07-01");
        replace(set, "unit_succession.csv", ",00008,Phường Ngọc Hà", ",99999,Phường Ngọc Hà");
        return set;
    }

    /** A copy of the bundled set. */
    private Path set(String name) throws IOException {
        Path set = Files.createDirectories(folder.resolve(name));
        for (String path : Schemas.bundled().referencePaths()) {
            Schemas.bundled().copyTo(path, set.resolve(Path.of(path).getFileName()));
        }
        return set;
    }

    private static void replace(Path set, String file, String text, String by) throws IOException {
        String before = Files.readString(set.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(set.resolve(file), before.replace(text, by));
    }

    private static String digest(Path set) {
        return Schemas.withReference(set).referenceDigest();
    }

    private static String name(Path set) {
        return digest(set).substring(0, 12);
    }

    private String statusOf(String unit) {
        return query(
                        "select status from reporting.submission_status where unit_code = '"
                                + unit
                                + "' and quarter = '2025-Q3'")
                .lines()
                .skip(1)
                .findFirst()
                .orElse("");
    }

    private List<String> referencesOfLoads() throws IOException {
        return RewrittenLedger.column(data, "load", "reference_digest");
    }

    /** Makes the data folder one of a program that kept no sets. */
    private void forgetTheSets() throws IOException {
        delete(data.resolve("lake/_rules"));
        delete(data.resolve("lake/_ledger/reference"));
        forgetSums("select * exclude (reference_digest, file_sum_sha256) from $file");
    }

    /** Older programs held no file of the ledger that no commit names. */
    private void forgetSums(String load) throws IOException {
        RewrittenLedger.rewrite(data, "load", load);
        delete(data.resolve("lake/_ledger/file_sum"));
        try (Stream<Path> files = Files.walk(data.resolve("lake"))) {
            for (Path note : files.filter(f -> f.toString().endsWith(".sha256")).toList()) {
                Files.delete(note);
            }
        }
    }

    private String query(String sql) {
        return Ldw.run("query", "--data", data, "--csv", sql).out();
    }

    private static boolean hasEntry(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isPresent();
        }
    }
}
