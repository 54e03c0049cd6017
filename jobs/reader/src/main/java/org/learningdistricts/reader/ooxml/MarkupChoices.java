package org.learningdistricts.reader.ooxml;

import java.util.Arrays;

/**
 * Places of a part where a newer program wrote the same thing in several ways ({@code
 * mc:AlternateContent}, ISO/IEC 29500-3): of each the first is taken that asks for nothing but what
 * is known, else what is meant for older programs.
 */
final class MarkupChoices {

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private enum State {
        NONE,
        OPEN,
        CHOSEN
    }

    private final Markup markup;
    private final State[] states = new State[XmlEvents.DEEPEST + 1];

    MarkupChoices(Markup markup) {
        this.markup = markup;
        Arrays.fill(states, State.NONE);
    }

    /** Whether an element only holds ways to choose from. */
    static boolean is(String namespace) {
        return namespace.equals(NAMESPACE);
    }

    /**
     * Takes the start of an element of the part's own vocabulary.
     *
     * @return whether it is in its place: not between the ways to choose from
     */
    boolean enter(int depth) {
        states[depth] = State.NONE;
        return states[depth - 1] == State.NONE;
    }

    /**
     * Takes the start of an element that {@link #is} one of these.
     *
     * @return whether what it holds is to be read
     */
    boolean choose(XmlEvents events) {
        String name = events.name();
        int depth = events.depth();
        if (name.equals("AlternateContent")) {
            states[depth] = State.OPEN;
            return true;
        }
        states[depth] = State.NONE;
        if (states[depth - 1] != State.OPEN) {
            return false;
        }
        if (name.equals("Fallback") || (name.equals("Choice") && isKnown(events))) {
            states[depth - 1] = State.CHOSEN;
            return true;
        }
        return false;
    }

    private boolean isKnown(XmlEvents events) {
        String required = events.attribute("Requires");
        if (required == null || required.isBlank()) {
            return false;
        }
        for (String prefix : required.strip().split("\\s+", -1)) {
            if (!markup.holds(events.namespaceOf(prefix))) {
                return false;
            }
        }
        return true;
    }
}
