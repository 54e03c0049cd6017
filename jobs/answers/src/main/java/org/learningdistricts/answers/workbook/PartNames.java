package org.learningdistricts.answers.workbook;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the parts of a package, and those that are still free. */
public final class PartNames {

    private final Set<String> taken;

    /**
     * @param taken in lower case
     */
    public PartNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes the first free one of those that differ by their number. */
    public String free(String start, String end) {
        int number = 1;
        while (!taken.add((start + number + end).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return start + number + end;
    }

    /** Gives a name back. */
    public void give(String name) {
        taken.remove(name.toLowerCase(Locale.ROOT));
    }
}
