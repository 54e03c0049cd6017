package org.learningdistricts.app.preview;

import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.finding.Place;
import org.learningdistricts.reader.table.Remark;

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

    List<Repair> repairs(List<Remark> remarks) {
        List<Finding> findings = findings(remarks);
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            repairs.add(new Repair(findings.get(i), remarks.get(i).count()));
        }
        return repairs;
    }

    Finding refusal(Remark reason) {
        return findings(List.of(reason)).get(0);
    }

    private List<Finding> findings(List<Remark> remarks) {
        Findings findings = new Findings(catalogue, name.title());
        for (Remark remark : remarks) {
            String column = remark.column() == null ? null : rows.columnAt(remark.column());
            Place place = Place.cell(name.file(), name.part(), remark.row(), column);
            findings.add(place, remark, 1);
        }
        return findings.list();
    }
}
