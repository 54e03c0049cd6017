package org.learningdistricts.app.cli.option;

import java.util.Map;
import org.learningdistricts.reader.file.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a file is read before it is refused. */
public final class LimitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = {
                "Đổi giới hạn khi đọc tệp; có thể lặp lại.",
                "Changes a limit of reading; may be repeated. Names: bytes, inflatedBytes, ratio,"
                        + " entries, rows, columns, cellLength."
            })
    private Map<String, Long> limits = Map.of();

    public ReadLimits limits() {
        try {
            return ReadLimits.DEFAULT.with(limits);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--limit: giá trị sai / wrong value: " + e.getMessage(), e);
        }
    }
}
