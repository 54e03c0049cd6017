package org.learningdistricts.intake.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.learningdistricts.reader.table.Labels;

/**
 * What programs and people add to the name of a file or sheet: a mark that it is a copy, a number,
 * an extension written twice.
 */
record CopyMarks(List<String> before, List<String> behind) {

    /** A number of three digits and more tells something else, such as a year. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\d{1,2} ");

    private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\d{1,2}$");

    /**
     * Takes them from the rows of a list.
     *
     * @param rows with columns {@code words} and {@code place}: {@code start} or {@code end} of a
     *     name
     */
    static CopyMarks of(List<CSVRecord> rows) {
        return new CopyMarks(at("start", rows), at("end", rows));
    }

    private static List<String> at(String place, List<CSVRecord> rows) {
        return rows.stream()
                .filter(row -> row.get("place").equals(place))
                .map(row -> Labels.words(row.get("words")))
                .toList();
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
