package org.learningdistricts.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.CheckCatalogue;
import org.learningdistricts.finding.Finding;
import org.learningdistricts.finding.Findings;
import org.learningdistricts.finding.Place;
import org.learningdistricts.read.Remark;

/** Puts what a reader has to say into the words of the check catalogue. */
final class RemarkFindings {

    private final CheckCatalogue catalogue;
    private final TableName name;
    private final TitledRows rows;

    RemarkFindings(CheckCatalogue catalogue, TableName name, TitledRows rows) {
        this.catalogue = catalogue;
        this.name = name;
        this.rows = rows;
    }

    List<Finding> of(List<Remark> remarks) {
        Findings findings = new Findings(catalogue, name.title());
        for (Remark remark : remarks) {
            String column = remark.column() == null ? null : rows.columnAt(remark.column());
            Place place = new Place(name.file(), name.part(), remark.row(), column, null);
            findings.add(remark.rule(), place, remark.value(), expected(remark));
        }
        return findings.list();
    }

    private static @Nullable String expected(Remark remark) {
        if (remark.count() == 1) {
            return remark.expected();
        }
        String times = "×" + remark.count();
        return remark.expected() == null ? times : remark.expected() + " " + times;
    }
}
