package org.learningdistricts.reader.file;

import java.util.List;

/** An entry of a zip file that would lie outside the folder that the file is unpacked to. */
public final class UnsafeZipEntry {

    /** Its rule of the check catalogue. */
    public static final String RULE = "unsafe-zip-entry";

    private UnsafeZipEntry() {}

    static boolean is(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("(?s)[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..");
    }
}
