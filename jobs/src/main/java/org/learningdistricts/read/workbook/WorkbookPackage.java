package org.learningdistricts.read.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.learningdistricts.file.LimitExceeded;
import org.learningdistricts.file.ReadLimits;
import org.learningdistricts.file.UnsafeZipEntry;
import org.learningdistricts.file.ZipDirectory;
import org.learningdistricts.read.Remark;

/** The parts of a workbook, by name. A name only finds an entry; it is never a path. */
final class WorkbookPackage implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new TreeMap<>();
    private final ReadLimits limits;
    private final InflationBudget budget;

    private WorkbookPackage(ZipFile zip, ReadLimits limits, long packed) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new InflationBudget(limits, packed);
    }

    /**
     * Opens a temporary file, which is gone when the package is closed.
     *
     * @throws WorkbookRefused if it is no sound zip
     * @throws LimitExceeded if it is too large
     */
    static WorkbookPackage open(Path file, ReadLimits limits) throws IOException {
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

    /** Names of all parts, in lower case. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /**
     * Opens a part.
     *
     * @throws WorkbookRefused if it is missing
     */
    PartStream open(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw WorkbookRefused.unreadable(part, "missing");
        }
        try {
            return new PartStream(
                    part, zip.getInputStream(entry), entry, budget, limits.cellLength());
        } catch (ZipException e) {
            throw WorkbookRefused.unreadable(part, e.getMessage());
        }
    }

    /** Opens a part that is XML. */
    XmlPart xml(String part) throws IOException {
        return new XmlPart(part, open(part), limits.cellLength());
    }

    ReadLimits limits() {
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
