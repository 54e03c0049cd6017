package org.learningdistricts.app.cli.option;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.decisions.QuarterDecisions;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that close a quarter and open it again. */
public final class ClosingOptions {

    @Mixin private DataOption data = new DataOption();
    @Mixin private ReasonOptions why = new ReasonOptions();

    @Parameters(
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "Quý, như 2025-Q2 / the quarter.")
    private Quarter quarter = new Quarter(2025, 1);

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = {
                "Chỉ đơn vị này, theo mã; nếu không: mọi đơn vị.",
                "This unit alone, by its code; else all units."
            })
    private @Nullable String unit;

    /**
     * Decides.
     *
     * @param isOpen whether submissions are taken in again
     * @return what it was decided about, in words
     */
    public String decide(boolean isOpen) {
        String name =
                new QuarterDecisions(data.folder(), LoadClock.system())
                        .close(
                                new QuarterDecisions.Request(
                                        quarter.toString(),
                                        unit,
                                        why.reason(),
                                        why.office(),
                                        isOpen));
        return name == null ? quarter.toString() : "%s, %s %s".formatted(quarter, unit, name);
    }
}
