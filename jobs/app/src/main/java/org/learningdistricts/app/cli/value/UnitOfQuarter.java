package org.learningdistricts.app.cli.value;

import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Parameters;

/** The first two arguments of commands about one unit in one quarter. */
public final class UnitOfQuarter {

    @Parameters(
            index = "0",
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "Quý, như 2025-Q2 / the quarter.")
    private Quarter quarter = new Quarter(2025, 1);

    @Parameters(
            index = "1",
            paramLabel = "UNIT",
            description = "Mã huyện hoặc mã xã / the code of a district or commune.")
    private String unit = "";

    /** The quarter, as it is written: {@code 2025-Q2}. */
    public String quarter() {
        return quarter.toString();
    }

    /** The code of the unit, as it was written. */
    public String unit() {
        return unit;
    }
}
