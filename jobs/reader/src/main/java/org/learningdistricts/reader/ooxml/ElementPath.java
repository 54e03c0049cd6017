package org.learningdistricts.reader.ooxml;

import java.util.List;

/** Where an element stands: the names of all that it lies in, from the root of the part on. */
public record ElementPath(List<String> names) {

    /** A path such as {@code worksheet/sheetData/row}. */
    public static ElementPath of(String path) {
        return new ElementPath(List.of(path.split("/")));
    }

    /**
     * Whether it is the way to an element.
     *
     * @param open names of the elements that are open, the element itself the last
     * @param count how many there are
     */
    boolean leadsTo(String[] open, int count) {
        if (count != names.size()) {
            return false;
        }
        for (int i = count - 1; i >= 0; i--) {
            if (!names.get(i).equals(open[i])) {
                return false;
            }
        }
        return true;
    }
}
