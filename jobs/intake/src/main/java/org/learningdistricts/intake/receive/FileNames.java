package org.learningdistricts.intake.receive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.encoding.TwiceEncodedText;

/** What the names of files in an inbox say. */
public final class FileNames {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm", "xlsb", "ods");
    private static final String CSV = "csv";

    /** As programs name text that parts cells by tabs, or by anything. */
    private static final Set<String> TEXTS = Set.of(CSV, "txt", "tsv", "tab");

    private static final String ZIP = "zip";
    private static final String LOCK_FILE = "~$";

    private FileNames() {}

    /** The name without its extension. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * The name without its extension, by which a table is known. Programs that copy or unpack files
     * may have encoded it twice; that is led back where nothing was lost.
     */
    public static String title(String name) {
        return TwiceEncodedText.meant(stem(name));
    }

    /** The extension in lower case, empty if there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is that of a spreadsheet, of a kind that can be read or not. */
    public static boolean isWorkbook(String name) {
        return !isLock(name) && WORKBOOKS.contains(extension(name));
    }

    /** Whether a name is that of a zip file. */
    static boolean isZip(String name) {
        return extension(name).equals(ZIP) && !isLock(name);
    }

    /** Whether Excel leaves a file of this name beside an open workbook. */
    static boolean isLock(String name) {
        return name.startsWith(LOCK_FILE);
    }

    /** Whether a name is that of a table in text: the template's CSV, or by another extension. */
    public static boolean isText(String name) {
        return TEXTS.contains(extension(name));
    }

    /** Whether a name is that of a table in text as in the template. */
    public static boolean isCsv(String name) {
        return extension(name).equals(CSV);
    }

    /** The last part of the path of a zip entry. */
    static String simple(String entry) {
        return entry.substring(parent(entry).length());
    }

    /** The folder of a zip entry with its slash, empty if it lies in none. */
    static String parent(String entry) {
        return entry.substring(0, entry.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** Whether an entry of a zip file was put there by an operating system, not by a person. */
    static boolean isOfTheSystem(String entry) {
        return entry.startsWith("__MACOSX/") || simple(entry).startsWith(".");
    }

    /** The rule that a path breaks by being neither a file nor a folder, null if it is one. */
    static @Nullable String irregularity(Path path) {
        if (LinkNotFollowed.is(path)) {
            return LinkNotFollowed.RULE;
        }
        return NotARegularFile.is(path) ? NotARegularFile.RULE : null;
    }

    /** Whether a path in a quarter's folder has the form of a submission. */
    static boolean isSubmission(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || isWorkbook(name)
                || isZip(name);
    }

    static String unitCode(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? name : stem(name);
    }

    static String form(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "folder";
        }
        return extension(String.valueOf(path.getFileName())).equals(ZIP) ? "zip" : "workbook";
    }
}
