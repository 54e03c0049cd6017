package org.learningdistricts.receive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the names of files in an inbox say. */
public final class FileNames {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "xlsm");
    private static final String ZIP = "zip";

    private FileNames() {}

    /** The name without its extension. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The extension in lower case, empty if there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a path in a quarter's folder has the form of a submission. */
    static boolean isSubmission(Path path) {
        String name = String.valueOf(path.getFileName());
        String extension = extension(name);
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || (!name.startsWith("~$")
                        && (WORKBOOKS.contains(extension) || extension.equals(ZIP)));
    }

    static String unitCode(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isDirectory(path) ? name : stem(name);
    }

    static String form(Path path) {
        if (Files.isDirectory(path)) {
            return "folder";
        }
        return extension(String.valueOf(path.getFileName())).equals(ZIP) ? "zip" : "workbook";
    }
}
