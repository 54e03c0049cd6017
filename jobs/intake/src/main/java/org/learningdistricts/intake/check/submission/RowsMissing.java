package org.learningdistricts.intake.check.submission;

import java.util.List;
import java.util.function.Function;
import org.learningdistricts.intake.check.reading.ReadFile;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.reader.table.ReadOutcome;

/**
 * Rows that a table lacks although its key makes them expected. A table without any row says that
 * there is nothing to report.
 */
final class RowsMissing implements SubmissionCheck {

    private static final String RULE = "rows-missing";

    /** What is longer is cut off. */
    private static final int LONGEST = 180;

    @Override
    public void check(ReadSubmission submission, Findings findings) {
        for (ReadFile file : submission.files()) {
            if (file.isRead()
                    && file.outcome() instanceof ReadOutcome.Read read
                    && read.rows() > 0
                    && hasKey(file)) {
                long lacking = file.expected().lacking();
                if (lacking > 0) {
                    List<Worded> shown = file.expected().shown();
                    findings.addWorded(
                            RULE,
                            Place.cell(file.name(), file.sheet(), null, null),
                            String.valueOf(lacking),
                            new Worded(
                                    list(shown, Worded::data),
                                    list(shown, Worded::vi),
                                    list(shown, Worded::en)));
                }
            }
        }
    }

    private static boolean hasKey(ReadFile file) {
        return file.expected().columns().stream()
                .allMatch(column -> file.hasColumn(file.contract().fields().get(column)));
    }

    /** As many communes as there is room for, and how many more there are. */
    private static String list(List<Worded> shownCommunes, Function<Worded, String> words) {
        List<String> communes = shownCommunes.stream().map(words).toList();
        StringBuilder list = new StringBuilder(communes.get(0));
        int shown = 1;
        while (shown < communes.size() && list.length() + communes.get(shown).length() < LONGEST) {
            list.append("; ").append(communes.get(shown));
            shown++;
        }
        return shown == communes.size()
                ? list.toString()
                : list + "; … (+" + (communes.size() - shown) + ")";
    }
}
