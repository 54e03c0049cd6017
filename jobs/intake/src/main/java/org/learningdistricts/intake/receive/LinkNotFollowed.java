package org.learningdistricts.intake.receive;

import java.nio.file.Files;
import java.nio.file.Path;

/** A symbolic link in an inbox, which could lead anywhere. */
final class LinkNotFollowed {

    static final String RULE = "link-not-followed";

    private LinkNotFollowed() {}

    static boolean is(Path path) {
        return Files.isSymbolicLink(path);
    }
}
