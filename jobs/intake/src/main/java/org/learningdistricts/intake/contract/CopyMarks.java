package org.learningdistricts.intake.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/**
 * What programs and people add to the name of a file or sheet: a mark that it is a copy, a number,
 * an extension written twice.
 */
final class CopyMarks {

    /** A number of three digits and more tells something else, such as a year. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\d{1,2} ");

    private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\d{1,2}$");

    private final List<String> before = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();

    private CopyMarks() {}

    /**
     * Takes them from the rows of a list.
     *
     * @param rows with columns {@code words} and {@code place}: {@code start} or {@code end} of a
     *     name
     */
    static CopyMarks of(List<CSVRecord> rows) {
        CopyMarks marks = new CopyMarks();
        for (CSVRecord row : rows) {
            List<String> list = row.get("place").equals("start") ? marks.before : marks.behind;
            list.add(Labels.words(row.get("words")));
        }
        return marks;
    }

    /** The words of a name without these, of which it has one at least. */
    Optional<String> without(String name) {
        String words = Labels.words(name);
        String bare = withoutMarks(words);
        bare = NUMBER_BEFORE.matcher(bare).replaceFirst("");
        bare = NUMBER_BEHIND.matcher(bare).replaceFirst("");
        bare = withoutMarks(bare);
        return bare.equals(words) ? Optional.empty() : Optional.of(bare);
    }

    private String withoutMarks(String words) {
        String bare = words;
        for (String last = ""; !bare.equals(last); ) {
            last = bare;
            for (String mark : before) {
                bare = bare.startsWith(mark + " ") ? bare.substring(mark.length() + 1) : bare;
            }
            for (String mark : behind) {
                bare =
                        bare.endsWith(" " + mark)
                                ? bare.substring(0, bare.length() - mark.length() - 1)
                                : bare;
            }
        }
        return bare;
    }
}
