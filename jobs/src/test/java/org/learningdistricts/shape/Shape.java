package org.learningdistricts.shape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A shape in which figures are sent.
 *
 * @param said what the reader has to say about the content, where it differs from the canonical
 * @param saidOfForm what the reader has to say about the form
 */
record Shape(
        String name,
        UnaryOperator<SentTable> content,
        Set<String> said,
        SentForm form,
        Set<String> saidOfForm,
        Spelling spelling) {

    /** Whether the names of units come out as they are in the canonical submission. */
    enum Spelling {
        KEPT,
        CHANGED
    }

    /** Canonical CSV with other content. */
    static Shape of(String name, UnaryOperator<SentTable> content, String... said) {
        return new Shape(name, content, Set.of(said), CsvForm.CANONICAL, Set.of(), Spelling.KEPT);
    }

    /** Canonical content in another form. */
    static Shape of(String name, SentForm form, String... said) {
        return new Shape(
                name, UnaryOperator.identity(), Set.of(), form, Set.of(said), Spelling.KEPT);
    }

    /** The same shape, in which names are spelled otherwise. */
    Shape respelled() {
        return new Shape(name, content, said, form, saidOfForm, Spelling.CHANGED);
    }

    /** The content of this shape, changed once more, in the form of another. */
    Shape and(Shape other) {
        Set<String> both = new TreeSet<>(said);
        both.addAll(other.said);
        Set<String> ofForm = new TreeSet<>(saidOfForm);
        ofForm.addAll(other.saidOfForm);
        return new Shape(
                name + ", " + other.name,
                table -> other.content.apply(content.apply(table)),
                both,
                form == CsvForm.CANONICAL ? other.form : form,
                ofForm,
                spelling == Spelling.CHANGED ? spelling : other.spelling);
    }

    /** Writes a submission in this shape and gives what has to be said about it. */
    Set<String> write(Submission submission, Path inbox) throws IOException {
        Submission sent = submission.with(content);
        form.write(sent, inbox);
        Set<String> all = new TreeSet<>(saidOfForm);
        if (!sent.equals(submission)) {
            all.addAll(said);
        }
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
