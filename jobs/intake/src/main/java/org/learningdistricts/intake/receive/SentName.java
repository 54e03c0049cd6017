package org.learningdistricts.intake.receive;

import java.nio.file.Path;
import java.util.Objects;
import org.learningdistricts.intake.finding.Worded;

/**
 * The folder or file of a submission, by its name.
 *
 * @param name without extension
 * @param extension with its dot; empty of a folder
 */
public record SentName(boolean isFolder, String name, String extension) {

    public static SentName of(SubmissionSource source) {
        return of(source.path(), source.form().equals("folder"));
    }

    /** The folder of the quarter in which a submission lies. */
    public static SentName ofQuarter(SubmissionSource source) {
        return of(Objects.requireNonNullElse(source.path().getParent(), Path.of("")), true);
    }

    private static SentName of(Path path, boolean isFolder) {
        String whole = Objects.toString(path.getFileName(), "");
        String name = isFolder ? whole : FileNames.stem(whole);
        return new SentName(isFolder, name, whole.substring(name.length()));
    }

    /** Whether it is named so: what was named to the program by hand is not. */
    public boolean isNamed(String text) {
        return name.equals(text);
    }

    /** As an addition to a sentence. */
    public Worded inBrackets() {
        Worded called = called(name);
        return new Worded(name, " (" + called.vi() + ")", " (" + called.en() + ")");
    }

    /** That it is to have another name. */
    public Worded renamed(String other) {
        Worded called = called(name);
        return new Worded(
                other,
                "đổi tên " + called.vi() + " thành «" + other + extension + "»",
                "rename the " + called.en() + " to «" + other + extension + "»");
    }

    private Worded called(String text) {
        return new Worded(
                text,
                (isFolder ? "thư mục «" : "tệp «") + text + extension + "»",
                (isFolder ? "folder «" : "file «") + text + extension + "»");
    }
}
