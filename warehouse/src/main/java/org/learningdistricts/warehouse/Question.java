package org.learningdistricts.warehouse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A usual question to a release, from {@code warehouse/questions}.
 *
 * @param name the name of its file
 * @param vietnamese what it asks
 * @param english the same in English
 * @param sql one statement that reads the promised views alone
 */
public record Question(String name, String vietnamese, String english, String sql) {

    private static final String FOLDER = "questions";
    private static final Pattern FILE =
            Pattern.compile("-- vi: (.+)\\R-- en: (.+)\\R([^-][\\s\\S]+)");

    /** All questions, by name. */
    public static List<Question> all() {
        return SqlFiles.in(FOLDER).stream().map(Question::of).toList();
    }

    private static Question of(SqlFile file) {
        Matcher parts = FILE.matcher(file.text());
        if (!parts.matches()) {
            throw new IllegalStateException(
                    file.path() + " does not begin with its question in both languages");
        }
        return new Question(file.stem(), parts.group(1), parts.group(2), parts.group(3));
    }
}
