package org.learningdistricts.app.data;

import java.util.List;

/**
 * The reference data of a load are not those of the loads before, and nobody said that they shall
 * take their place; or they cannot be used. Nothing was changed.
 */
public final class RefusedReference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list that can be written
    private final List<String> lines;

    public RefusedReference(List<String> lines) {
        super(lines.get(0));
        this.lines = List.copyOf(lines);
    }

    /** What differs or is wrong, and how to go on, for people. */
    public List<String> lines() {
        return lines;
    }
}
