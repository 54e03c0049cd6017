package org.learningdistricts.reader.ooxml;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the elements of one XML part of a workbook. An element counts by its namespace and
 * by what it lies in: those of other vocabularies and of lists of extensions are passed over,
 * whatever their names.
 */
public final class XmlPart implements AutoCloseable {

    private static final String EXTENSIONS = "extLst";
    private static final Set<String> YES = Set.of("1", "true", "on");

    private final String part;
    private final Markup markup;
    private final MarkupChoices choices;
    private final XmlEvents events;
    private final String[] open = new String[XmlEvents.DEEPEST];
    private int opened;
    private final Predicate<String> watched;
    private boolean hidesWatched;

    /**
     * @param part name of the part, for messages
     * @param markup the vocabulary of the part
     * @param watched which texts are to be told of, wherever they stand
     */
    XmlPart(String part, Markup markup, XmlEvents events, Predicate<String> watched) {
        this.part = part;
        this.markup = markup;
        this.choices = new MarkupChoices(markup);
        this.events = events;
        this.watched = watched;
    }

    /**
     * Goes to the root of the part.
     *
     * @throws WorkbookRefused if it is another element
     */
    public void root(String name) throws IOException {
        if (!next() || !isStart(name) || opened != 1) {
            throw WorkbookRefused.unreadable(part, "no " + name);
        }
    }

    /** Goes to the next start or end of an element that counts; false at the end of the part. */
    public boolean next() throws IOException {
        if (events.isEnd()) {
            opened--;
        }
        while (events.advance()) {
            if (events.isStart()) {
                if (enter()) {
                    return true;
                }
            } else if (events.isEnd() && !MarkupChoices.is(events.namespace())) {
                return true;
            }
        }
        return false;
    }

    /** Takes the start of an element; false if it does not count. */
    private boolean enter() throws IOException {
        String namespace = events.namespace();
        if (markup.holds(namespace)) {
            String name = events.name();
            if (choices.enter(events.depth()) && !name.equals(EXTENSIONS)) {
                open[opened] = name;
                opened++;
                return true;
            }
        } else if (MarkupChoices.is(namespace) && choices.choose(events)) {
            return false;
        }
        passOver();
        return false;
    }

    /** Passes over what does not count, but for watched texts in it. */
    private void passOver() throws IOException {
        int outside = events.depth() - 1;
        StringBuilder text = new StringBuilder();
        while (events.depth() > outside) {
            events.advance();
            if (events.isText()) {
                text.append(events.piece());
                events.bound(text.length());
            } else if (!text.isEmpty()) {
                hidesWatched = hidesWatched || StrayTexts.isWatched(text.toString(), watched);
                text.setLength(0);
            }
        }
    }

    /** Whether a watched text was met in what does not count. */
    public boolean hidesWatched() {
        return hidesWatched;
    }

    /** Whether the cursor is at the start of an element. */
    public boolean isStart() {
        return events.isStart();
    }

    /** Local name of the element. */
    public String name() {
        return events.name();
    }

    /** Whether the cursor is at the start of an element, wherever it lies. */
    public boolean isStart(String name) {
        return isStart() && name.equals(events.name());
    }

    /** Whether the cursor is at the end of an element, wherever it lies. */
    public boolean isEnd(String name) {
        return events.isEnd() && name.equals(events.name());
    }

    /** Whether the cursor is at the start of an element in its place. */
    public boolean isStart(ElementPath path) {
        return isStart() && path.leadsTo(open, opened);
    }

    /** Whether the cursor is at the end of an element in its place. */
    public boolean isEnd(ElementPath path) {
        return events.isEnd() && path.leadsTo(open, opened);
    }

    /** An attribute of the element; one with a prefix is somebody else's. */
    public @Nullable String attribute(String name) {
        return events.attribute(name);
    }

    /** How the element calls the relationship that it refers to. */
    public @Nullable String relationship() {
        return events.relationship();
    }

    /** Whether an attribute says yes. */
    public boolean isOn(String name) {
        String value = attribute(name);
        return value != null && YES.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** A whole number in an attribute; {@code otherwise} if there is none, or nothing in it. */
    public int number(String name, int otherwise) throws IOException {
        String value = attribute(name);
        try {
            return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw WorkbookRefused.unreadable(part, name + "=" + value);
        }
    }

    /** The text of the element, without that of others in it; leaves the cursor at its end. */
    public String text() throws IOException {
        int outside = events.depth() - 1;
        String first = null;
        StringBuilder more = null;
        while (events.advance() && events.depth() > outside) {
            if (events.isText() && events.depth() == outside + 1) {
                String piece = events.piece();
                if (first == null) {
                    first = piece;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(piece);
                }
                events.bound(more == null ? piece.length() : more.length());
            }
        }
        return more != null ? more.toString() : first == null ? "" : first;
    }

    /** Passes over the element; leaves the cursor at its end. */
    public void skip() throws IOException {
        int outside = events.depth() - 1;
        while (events.depth() > outside) {
            events.advance();
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
