package org.learningdistricts.intake.check.table;

import java.util.Map;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.intake.finding.Worded;
import org.learningdistricts.intake.normalise.Header;

/**
 * A column that announces names, identity numbers or other data of people (Law 91/2025/QH15), or a
 * list with such columns. Only titles are shown.
 */
public final class PersonalDataColumn implements HeaderCheck {

    public static final String RULE = "personal-data-column";

    private static final Worded COLUMN = new Worded("", "Cột", "Column");
    private static final Worded LIST =
            new Worded("", "Danh sách có các cột", "The list with the columns");

    @Override
    public void check(Header header, TableScope table, Findings findings) {
        for (String column : header.personal()) {
            add(findings, table.header(header, column), column, COLUMN, "cột này", "this column");
        }
    }

    /** Tells of a list beside a table. */
    static void addList(Findings findings, Place place, String titles) {
        add(findings, place, titles, LIST, "danh sách này", "this list");
    }

    /** Tells of a list on a sheet that is no table of the template. */
    public static void addSheet(Findings findings, Place place, String titles) {
        add(findings, place, titles, LIST, "cả trang tính này", "all of this sheet");
    }

    private static void add(
            Findings findings,
            Place place,
            String titles,
            Worded named,
            String insteadVi,
            String insteadEn) {
        findings.addWorded(
                RULE,
                place,
                Worded.of(titles),
                Map.of("named", named, "instead", new Worded("", insteadVi, insteadEn)));
    }
}
