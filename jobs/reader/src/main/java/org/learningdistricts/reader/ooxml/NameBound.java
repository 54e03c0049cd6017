package org.learningdistricts.reader.ooxml;

import java.util.HashSet;
import java.util.Set;

/**
 * Counts the different names of elements, attributes and prefixes of a part. A parser keeps them
 * all; a workbook needs a few hundred.
 */
final class NameBound {

    private static final int MOST = 1000;
    private static final int RECENT = 64;

    private final String part;
    private final Set<String> names = new HashSet<>();

    /** Names that were just seen, by their hash: nearly all are. */
    private final String[] recent = new String[RECENT];

    NameBound(String part) {
        this.part = part;
    }

    void count(String name) throws WorkbookRefused {
        int place = name.hashCode() & (RECENT - 1);
        if (!name.equals(recent[place])) {
            recent[place] = name;
            if (names.add(name) && names.size() > MOST) {
                throw WorkbookRefused.unreadable(part, "names > " + MOST);
            }
        }
    }
}
