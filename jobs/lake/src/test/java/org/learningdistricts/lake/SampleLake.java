package org.learningdistricts.lake;

import static org.learningdistricts.lake.LakeSamples.QUARTER;
import static org.learningdistricts.lake.LakeSamples.RECEIVED;
import static org.learningdistricts.lake.LakeSamples.contract;
import static org.learningdistricts.lake.LakeSamples.digest;
import static org.learningdistricts.lake.LakeSamples.economy;
import static org.learningdistricts.lake.LakeSamples.submission;
import static org.learningdistricts.lake.LakeSamples.submissionId;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.submission.GivenRows;
import org.learningdistricts.intake.receive.SourceFile;
import org.learningdistricts.intake.receive.SubmissionSource;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.lake.segment.ChecksumFile;
import org.learningdistricts.lake.segment.SegmentWriter;
import org.learningdistricts.reader.file.PathSource;
import org.learningdistricts.schemas.Sha256;

/** A lake and its archive on the disk, for tests that take files away or change them. */
record SampleLake(Path folder, Path root, Lake lake, LakeFolders folders) {

    /** The moment at which all loads were recorded. */
    static final LocalDateTime RECORDED = LocalDateTime.of(2025, 3, 20, 8, 0);

    static SampleLake in(Path folder) {
        Path root = folder.resolve("lake");
        Path archive = folder.resolve("archive");
        return new SampleLake(
                folder, root, new Lake(root, archive), new LakeFolders(root, archive));
    }

    /** Load1 brought the groups g1 and g2, load2 g3. */
    static SampleLake withTwoLoads(Path folder) throws IOException {
        SampleLake sample = in(folder);
        sample.group("g1", "load1");
        sample.group("g2", "load1");
        sample.lake.recordLoad("load1", RECORDED, List.of("g1", "g2"));
        sample.group("g3", "load2");
        sample.lake.recordLoad("load2", RECORDED, List.of("g3"));
        return sample;
    }

    /** The same files in another folder. */
    SampleLake copyTo(Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(file -> !file.equals(folder)).toList()) {
                Files.copy(path, target.resolve(folder.relativize(path)));
            }
        }
        return in(target);
    }

    /** Commits a group with a row, a finding and a pack. */
    void group(String id, String loadId) throws IOException {
        try (GroupWriter group = lake.openGroup(id, loadId);
                ArchivePack pack = pack(id)) {
            group.addSubmission(submission("a", 1L, RECEIVED, "accepted"));
            group.addRows(
                    contract("economy"),
                    QUARTER,
                    submissionId("a"),
                    digest("a"),
                    GivenRows.batch(economy(BigDecimal.ONE, 5L)));
            pack.store(source("a", "field,value"));
            group.commit(pack);
        }
    }

    ArchivePack pack(String groupId) {
        return new Archive(folder.resolve("archive")).openPack(groupId);
    }

    /** A submission of one file. */
    SubmissionSource source(String digestStart, String text) throws IOException {
        Path cover = Files.createDirectories(folder.resolve("inbox")).resolve(digestStart + ".csv");
        Files.writeString(cover, text);
        Unit unit =
                new Unit(
                        "district", "001", LocalDate.of(2008, 1, 1), null, "Ba Đình", "city", "01");
        return new SubmissionSource(
                submissionId(digestStart),
                QUARTER,
                unit,
                "folder",
                folder,
                List.of(new SourceFile("cover.csv", new PathSource(cover), Sha256.of(cover))),
                List.of(),
                List.of(),
                digest(digestStart),
                RECEIVED);
    }

    Path file(String path) {
        return folders.resolve(path);
    }

    /** Takes a file away, with the note beside it if it has one. */
    void lose(String path) throws IOException {
        Files.delete(file(path));
        loseNote(path);
    }

    void loseNote(String path) throws IOException {
        Files.deleteIfExists(ChecksumFile.of(file(path)));
    }

    /** Changes one bit in the middle of a file. */
    void flip(String path) throws IOException {
        byte[] bytes = Files.readAllBytes(file(path));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(path), bytes);
    }

    /** A commit of a time that kept no SHA-256 and named no pack. */
    void oldCommit(String groupId, String loadId) throws IOException {
        String path = LakeFolders.ledgerPath(LedgerTable.COMMIT, groupId);
        String named = "economy/quarter=2025-Q1/" + groupId + ".parquet";
        lose(path);
        old(LedgerTable.COMMIT, path, 6, groupId, loadId, "economy", "2025-Q1", named, 1L);
    }

    /** What a load recorded at a time that kept no SHA-256. */
    void oldLoad(String loadId, String groupId) throws IOException {
        String path = LakeFolders.ledgerPath(LedgerTable.LOAD, loadId);
        old(LedgerTable.LOAD, path, 3, loadId, RECORDED, groupId);
    }

    private void old(LedgerTable table, String path, int columns, @Nullable Object... row) {
        SegmentWriter segment =
                new SegmentWriter(
                        table.tableName(), file(path), table.columns().subList(0, columns));
        segment.write(row);
        segment.finish();
        segment.publish();
    }

    /** Looks at every byte. */
    LakeExamination examine(KnownGroup... remembered) {
        return new LakeExamination(folders, List.of(remembered), path -> true);
    }

    List<String> accept(String... names) {
        return lake.lossLog(List.of()).accept(List.of(names), "Hỏng đĩa", "Hà", RECORDED);
    }

    static LakeDamage missing(String path, @Nullable String groupId, @Nullable String loadId) {
        return new LakeDamage(LakeDamage.Kind.MISSING, path, groupId, loadId);
    }

    static LakeDamage differs(String path, @Nullable String groupId, @Nullable String loadId) {
        return new LakeDamage(LakeDamage.Kind.DIFFERS, path, groupId, loadId);
    }
}
