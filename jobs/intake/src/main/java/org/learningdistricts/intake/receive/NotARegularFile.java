package org.learningdistricts.intake.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A pipe, a socket or a device in an inbox: reading it could last for ever. */
final class NotARegularFile {

    static final String RULE = "not-a-regular-file";

    private NotARegularFile() {}

    /** Whether it is; what is no longer there is none. */
    static boolean is(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isOther();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + path, e);
        }
    }
}
