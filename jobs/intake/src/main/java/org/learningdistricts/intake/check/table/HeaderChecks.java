package org.learningdistricts.intake.check.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Header;

/** The checks of a header, in the order in which they report; one that is missing has none. */
final class HeaderChecks {

    private static final List<HeaderCheck> CHECKS =
            List.of(
                    new UnknownColumn(),
                    new PersonalDataColumn(),
                    new RepeatedColumn(),
                    new MissingColumn(),
                    new OptionalColumnMissing());

    private HeaderChecks() {}

    static void check(Header header, TableScope table, Findings findings) {
        if (!MissingHeader.is(header)) {
            CHECKS.forEach(check -> check.check(header, table, findings));
        }
    }

    /**
     * Those that need the rows below it.
     *
     * @param rows how many they are
     */
    static void checkWithRows(
            Header header,
            @Nullable UntitledColumn untitled,
            long rows,
            TableScope table,
            Findings findings) {
        if (!MissingHeader.is(header)) {
            if (untitled != null) {
                untitled.report(table, header, rows, findings);
            } else if (rows > 0) {
                FigureColumnMissing.report(table, header, findings);
            }
        }
    }
}
