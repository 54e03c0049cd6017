package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.learningdistricts.app.Program;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.RewrittenLedger;
import org.learningdistricts.app.cli.Sample;
import org.learningdistricts.lake.Lake;
import org.learningdistricts.lake.ReferenceSets;

/** A data folder goes by the units and rules that its last load used. */
@Tag("slow")
class RememberedReferenceTest extends OwnReferenceFolder {

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
        Sample.copy(
                Path.of("..", "..", "sample-input", "quarters"), Sample.QUARTER, "00025", inbox);
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

    private static boolean hasEntry(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isPresent();
        }
    }
}
