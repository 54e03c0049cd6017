package org.learningdistricts.reader.ooxml;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.LimitExceeded;
import org.learningdistricts.reader.file.LimitedStream;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.file.UnsafeZipEntry;
import org.learningdistricts.reader.file.ZipDirectory;
import org.learningdistricts.reader.table.Remark;

/** The parts of a workbook, by name. A name only finds an entry; it is never a path. */
public final class WorkbookPackage implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new TreeMap<>();
    private final ReadLimits limits;
    private final Predicate<String> watched;
    private final InflationBudget budget;

    private WorkbookPackage(
            ZipFile zip, ReadLimits limits, Predicate<String> watched, long packed) {
        this.zip = zip;
        this.limits = limits;
        this.watched = watched;
        this.budget = new InflationBudget(limits, packed);
    }

    /**
     * Opens a workbook in which no text is watched for.
     *
     * @throws WorkbookRefused if it is no sound zip
     * @throws LimitExceeded if it is too large
     * @throws IOException if the bytes cannot be had
     */
    public static WorkbookPackage open(ByteSource source, ReadLimits limits) throws IOException {
        return open(source, limits, text -> false);
    }

    /**
     * Opens a workbook.
     *
     * @param watched which texts are to be told of, wherever they stand
     */
    public static WorkbookPackage open(
            ByteSource source, ReadLimits limits, Predicate<String> watched) throws IOException {
        Path file = Files.createTempFile("ldw", ".xlsx");
        try {
            copy(source, file, limits);
            FileFormat.of(file).check();
            return open(file, limits, watched);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Parts are found by the directory at the end of a file, so there must be one. */
    private static void copy(ByteSource source, Path file, ReadLimits limits) throws IOException {
        try (InputStream in = new LimitedStream(source.open(), "bytes", limits.bytes());
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    /** Opens a temporary file, which is gone when the package is closed. */
    private static WorkbookPackage open(Path file, ReadLimits limits, Predicate<String> watched)
            throws IOException {
        ZipDirectory directory = ZipDirectory.of(file);
        if (directory == null) {
            throw WorkbookRefused.unreadable("zip", "the end is missing");
        }
        directory.check(limits.entries());
        File packed = file.toFile();
        long length = packed.length();
        try {
            WorkbookPackage opened =
                    new WorkbookPackage(
                            new ZipFile(packed, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE),
                            limits,
                            watched,
                            length);
            opened.list();
            return opened;
        } catch (ZipException | IllegalArgumentException e) {
            throw WorkbookRefused.unreadable("zip", e.getMessage());
        }
    }

    private void list() throws IOException {
        try {
            long claimed = 0;
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                String name = key(entry.getName());
                if (List.of(name.split("/", -1)).contains("..")) {
                    throw new WorkbookRefused(
                            Remark.onFile(UnsafeZipEntry.RULE, entry.getName(), null));
                }
                if (parts.put(name, entry) != null) {
                    throw WorkbookRefused.unreadable(entry.getName(), "2 ×");
                }
                claimed += Math.max(0, entry.getSize());
                if (parts.size() > limits.entries()) {
                    throw new LimitExceeded("entries", limits.entries());
                }
            }
            budget.check(claimed);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Whether a text is to be told of, wherever it stands. */
    public boolean isWatched(String text) {
        return watched.test(text);
    }

    /** Names of all parts, in lower case. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Whether there is such a part; case does not matter. */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /**
     * Opens a part.
     *
     * @throws WorkbookRefused if it is missing
     */
    public InputStream open(String part) throws IOException {
        ZipEntry entry = entry(part);
        try {
            return new PartStream(part, zip.getInputStream(entry), entry, budget);
        } catch (ZipException e) {
            throw WorkbookRefused.unreadable(part, e.getMessage());
        }
    }

    /**
     * Opens a part that is XML. The stream ends where a parser would have to keep too much.
     *
     * @throws WorkbookRefused if it is missing
     */
    public InputStream openMarkup(String part) throws IOException {
        return new MarkupStream(open(part), limits.cellLength());
    }

    /** A cursor over the elements of a part that is XML. */
    public XmlPart xml(String part, Markup markup) throws IOException {
        return new XmlPart(part, markup, events(part), watched);
    }

    /** All that stands in a part that is XML. */
    XmlEvents events(String part) throws IOException {
        return new XmlEvents(part, openMarkup(part), limits.cellLength());
    }

    /** The name of a part as the package spells it. */
    public String spelling(String part) throws IOException {
        return entry(part).getName();
    }

    private ZipEntry entry(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw WorkbookRefused.unreadable(part, "missing");
        }
        return entry;
    }

    /** How much of it may be read. */
    public ReadLimits limits() {
        return limits;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
