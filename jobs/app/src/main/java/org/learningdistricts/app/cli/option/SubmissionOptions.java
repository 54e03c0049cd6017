package org.learningdistricts.app.cli.option;

import java.util.List;
import java.util.Set;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Option;

/** Which of the submissions that were received are meant; all if nothing is named. */
public final class SubmissionOptions {

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            converter = QuarterConverter.class,
            description = {"Chỉ quý này; có thể lặp lại.", "This quarter only; may be repeated."})
    private List<Quarter> quarters = List.of();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = {
                "Chỉ đơn vị có mã này; có thể lặp lại.",
                "The unit with this code only; may be repeated."
            })
    private List<String> units = List.of();

    /** Those of these quarters; empty for all. */
    public Set<Quarter> quarters() {
        return Set.copyOf(quarters);
    }

    /** Those of units with these codes; empty for all. */
    public Set<String> units() {
        return Set.copyOf(units);
    }
}
