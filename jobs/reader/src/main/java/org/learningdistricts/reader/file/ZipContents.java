package org.learningdistricts.reader.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files inside a zip file, in the order in which it lists them.
 *
 * @param files every entry that is no folder
 */
public record ZipContents(List<ZipSource> files) {

    /**
     * Names that are marked as nothing else are those of a Windows in Vietnamese; in another code
     * page only the English ones come out right.
     */
    private static final List<Charset> NAMES =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("windows-1258"),
                    StandardCharsets.ISO_8859_1);

    /**
     * Lists a zip file.
     *
     * @throws LimitExceeded if it has too many entries
     * @throws ZipException if it is no zip file, or a broken one
     */
    public static ZipContents of(Path zip, ReadLimits limits) throws IOException {
        ZipDirectory directory = ZipDirectory.of(zip);
        if (directory == null) {
            throw new ZipException("no zip file");
        }
        directory.check(limits.entries());
        ZipException failure = new ZipException("no zip file");
        for (Charset names : NAMES) {
            try {
                return of(zip, names, limits);
            } catch (ZipException e) {
                failure = e;
            } catch (IllegalArgumentException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static ZipContents of(Path zip, Charset names, ReadLimits limits) throws IOException {
        // A small zip file may inflate to a little more than a large ratio of itself.
        long ratioLimit = ReadLimits.RATIO_FREE + limits.ratio() * Files.size(zip);
        long limit = Math.min(limits.inflatedBytes(), ratioLimit);
        List<ZipSource> files = new ArrayList<>();
        Set<String> found = new HashSet<>();
        try (ZipFile file = new ZipFile(zip.toFile(), names)) {
            if (file.size() > limits.entries()) {
                throw new LimitExceeded("entries", limits.entries());
            }
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!found.add(entry.getName())) {
                    throw new ZipException("2 × " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    files.add(new ZipSource(zip, entry.getName(), names, limit));
                }
            }
        }
        return new ZipContents(List.copyOf(files));
    }

    /** Names of entries that would lie outside the folder that a zip file is unpacked to. */
    public List<String> unsafeNames() {
        return files.stream().map(ZipSource::name).filter(UnsafeZipEntry::is).toList();
    }
}
