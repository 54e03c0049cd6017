package org.learningdistricts.cli;

import java.util.Map;
import org.learningdistricts.file.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a file is read before it is refused. */
final class LimitOptions {

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

    ReadLimits limits() {
        try {
            return ReadLimits.DEFAULT.with(limits);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
