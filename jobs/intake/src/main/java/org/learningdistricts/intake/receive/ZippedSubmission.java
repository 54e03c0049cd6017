package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.UnsafeZipEntry;
import org.learningdistricts.reader.file.ZipContents;
import org.learningdistricts.reader.file.ZipSource;
import org.learningdistricts.schemas.Sha256;

/**
 * A submission in a zip file: of its files, of one folder that holds them, or of one workbook.
 *
 * @param files the files that are part of it, none if it is refused
 * @param isRefused whether nothing in it may be opened
 */
record ZippedSubmission(List<SourceFile> files, List<SourceRemark> remarks, boolean isRefused) {

    /**
     * Looks through a zip file.
     *
     * @param name how to call the zip file in a remark
     * @throws IOException if the disk cannot be read
     */
    static ZippedSubmission open(
            Path zip, String name, Contracts contracts, UnnamedTables unnamed, ReadLimits limits)
            throws IOException {
        try {
            ZipContents contents = ZipContents.of(zip, limits);
            List<String> unsafe = contents.unsafeNames();
            if (!unsafe.isEmpty()) {
                return refused(new SourceRemark(UnsafeZipEntry.RULE, name, unsafe.get(0), null));
            }
            return choose(name, contents, contracts, unnamed, limits);
        } catch (LimitExceeded e) {
            return refused(SubmissionFiles.tooLarge(name, e));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            return refused(UnreadableZip.remark(name, e.getMessage()));
        }
    }

    private static ZippedSubmission choose(
            String name,
            ZipContents contents,
            Contracts contracts,
            UnnamedTables unnamed,
            ReadLimits limits)
            throws IOException {
        List<SourceRemark> remarks = new ArrayList<>();
        List<ZipSource> tables = new ArrayList<>();
        List<ZipSource> workbooks = new ArrayList<>();
        List<ZipSource> others = new ArrayList<>();
        NamedTables named =
                new NamedTables(
                        contracts,
                        contents.files().stream()
                                .map(file -> FileNames.simple(file.name()))
                                .toList());
        for (ZipSource file : contents.files()) {
            String simple = FileNames.simple(file.name());
            if (FileNames.isOfTheSystem(file.name())) {
                continue;
            }
            if (named.isTable(simple)) {
                tables.add(file);
            } else if (FileNames.isWorkbook(simple)) {
                workbooks.add(file);
            } else {
                others.add(file);
            }
        }
        tables.addAll(unnamed(tables, others, contracts, unnamed, limits, remarks));
        if (tables.isEmpty() && workbooks.isEmpty()) {
            List<String> inner =
                    others.stream()
                            .map(file -> FileNames.simple(file.name()))
                            .filter(FileNames::isZip)
                            .toList();
            if (!inner.isEmpty()) {
                return refused(WrappedSubmission.remark(name, inner));
            }
        }
        List<ZipSource> chosen = tables.isEmpty() ? workbooks : tables;
        long folders = tables.stream().map(f -> FileNames.parent(f.name())).distinct().count();
        if (folders > 1 || (tables.isEmpty() ? workbooks.size() > 1 : !workbooks.isEmpty())) {
            return refused(MixedZip.remark(name, contents));
        }
        return new ZippedSubmission(files(chosen, limits), List.copyOf(remarks), false);
    }

    /**
     * Tables in files that are not named for them; of the others it is said that they are not read.
     */
    private static List<ZipSource> unnamed(
            List<ZipSource> named,
            List<ZipSource> others,
            Contracts contracts,
            UnnamedTables unnamed,
            ReadLimits limits,
            List<SourceRemark> remarks)
            throws IOException {
        Map<ZipSource, UnnamedTable> found = new LinkedHashMap<>();
        for (ZipSource file : others) {
            String simple = FileNames.simple(file.name());
            unnamed.of(simple, file)
                    .ifPresentOrElse(
                            held -> found.put(file, held),
                            () -> remarks.add(IgnoredFile.remark(file.name(), simple)));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        SentTables tables = new SentTables(contracts, files(named, limits));
        List<ZipSource> needed = new ArrayList<>();
        for (Map.Entry<ZipSource, UnnamedTable> held : found.entrySet()) {
            ZipSource source = held.getKey();
            SourceFile file = files(List.of(source), limits).get(0);
            SourceRemark needless = tables.addUnnamed(held.getValue(), source.name(), file);
            if (needless == null) {
                needed.add(source);
            } else {
                remarks.add(needless);
            }
        }
        return needed;
    }

    private static List<SourceFile> files(List<ZipSource> chosen, ReadLimits limits)
            throws IOException {
        List<SourceFile> files = new ArrayList<>();
        long inflated = 0;
        for (ZipSource source : chosen) {
            long left = limits.inflatedBytes() - inflated;
            try (LimitedStream in = new LimitedStream(source.open(), "inflatedBytes", left)) {
                String digest = Sha256.of(in);
                inflated += in.count();
                files.add(new SourceFile(FileNames.simple(source.name()), source, digest));
            }
        }
        return List.copyOf(files);
    }

    private static ZippedSubmission refused(SourceRemark reason) {
        return new ZippedSubmission(List.of(), List.of(reason), true);
    }
}
