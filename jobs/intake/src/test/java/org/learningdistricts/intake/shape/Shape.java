package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A shape in which figures are sent.
 *
 * @param saidOfForm what the reader has to say about the form
 */
record Shape(
        String name,
        List<Change> changes,
        SentForm form,
        Set<String> saidOfForm,
        Spelling spelling) {

    /** Whether the names of units come out as they are in the canonical submission. */
    enum Spelling {
        KEPT,
        CHANGED
    }

    /**
     * A change of the content of tables.
     *
     * @param said what the reader has to say about it, where it changes anything
     */
    record Change(UnaryOperator<SentTable> content, Set<String> said) {}

    /** Canonical CSV with other content. */
    static Shape of(String name, UnaryOperator<SentTable> content, String... said) {
        return new Shape(
                name,
                List.of(new Change(content, Set.of(said))),
                CsvForm.CANONICAL,
                Set.of(),
                Spelling.KEPT);
    }

    /** Canonical content in another form. */
    static Shape of(String name, SentForm form, String... said) {
        return new Shape(name, List.of(), form, Set.of(said), Spelling.KEPT);
    }

    /** The same shape, in which names are spelled otherwise. */
    Shape respelled() {
        return new Shape(name, changes, form, saidOfForm, Spelling.CHANGED);
    }

    /** The content of this shape, changed once more, in the form of another. */
    Shape and(Shape other) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Shape(
                name + ", " + other.name,
                all,
                other.form,
                other.saidOfForm,
                spelling == Spelling.CHANGED ? spelling : other.spelling);
    }

    /** Writes a submission in this shape and gives what has to be said about it. */
    Set<String> write(Submission submission, Path inbox) throws IOException {
        Set<String> said = new TreeSet<>(saidOfForm);
        Submission sent = submission;
        for (Change change : changes) {
            Submission changed = sent.with(change.content());
            if (!changed.equals(sent)) {
                said.addAll(change.said());
            }
            sent = changed;
        }
        form.write(sent, inbox);
        return said;
    }

    @Override
    public String toString() {
        return name;
    }
}
