package org.learningdistricts.intake.tables;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learningdistricts.intake.tables.TableRows.Row;

/** Links of succession lead from a commune that ends to one that begins on the next day. */
final class SuccessionLinks {

    private static final String LEVEL = "commune";

    private SuccessionLinks() {}

    static void check(TableRows links, TableRows units, List<TableFault> faults) {
        Set<String> ending = new HashSet<>();
        Set<String> beginning = new HashSet<>();
        for (Row unit : units.rows()) {
            if (unit.cell("unit_level").equals(LEVEL)) {
                ending.add(unit.cell("unit_code") + unit.cell("valid_to"));
                beginning.add(unit.cell("unit_code") + unit.cell("valid_from"));
            }
        }
        for (Row link : links.rows()) {
            LocalDate day = LocalDate.parse(link.cell("effective_on"));
            String old = link.cell("old_code");
            String next = link.cell("new_code");
            LocalDate last = day.minusDays(1);
            if (!ending.contains(old + last)) {
                faults.add(
                        new TableFault(
                                links.schema().path(),
                                link.number(),
                                "old_code",
                                "units.csv không có xã %s hết hạn ngày %s".formatted(old, last),
                                "units.csv has no commune %s that ends on %s"
                                        .formatted(old, last)));
            }
            if (!beginning.contains(next + day)) {
                faults.add(
                        new TableFault(
                                links.schema().path(),
                                link.number(),
                                "new_code",
                                "units.csv không có xã %s bắt đầu ngày %s".formatted(next, day),
                                "units.csv has no commune %s that begins on %s"
                                        .formatted(next, day)));
            }
        }
    }
}
