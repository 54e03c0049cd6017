package org.learningdistricts.receive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A pipe, a socket or a device in an inbox: reading it could last for ever. */
final class NotARegularFile {

    static final String RULE = "not-a-regular-file";

    private NotARegularFile() {}

    static boolean is(Path path) {
        return !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
