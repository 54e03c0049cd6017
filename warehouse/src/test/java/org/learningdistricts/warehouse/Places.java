package org.learningdistricts.warehouse;

import java.util.List;
import org.learningdistricts.schemas.Schemas;

/** Looks units up in the reference data. */
final class Places {

    private Places() {}

    /** The codes of a former district's communes, in order. */
    static List<String> communes(String district) {
        return Schemas.bundled()
                .text("reference/units.csv")
                .lines()
                .filter(line -> line.startsWith("commune,"))
                .filter(line -> line.contains(",district," + district + ","))
                .map(line -> line.substring(8, 13))
                .sorted()
                .toList();
    }
}
