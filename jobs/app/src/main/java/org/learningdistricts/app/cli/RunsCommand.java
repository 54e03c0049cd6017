package org.learningdistricts.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.console.ResultsJson;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.runs.Run;
import org.learningdistricts.app.runs.RunReader;
import org.learningdistricts.app.runs.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw runs}. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = {
            "Các lượt nạp: lúc nào, bao lâu, nạp gì, kết quả; vì sao không thành.",
            "The loads: when, how long, what they took in, the outcome; why one failed."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw runs --data /srv/ldw")
final class RunsCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON: mọi lượt / all runs")
    private boolean json;

    @Option(names = "--all", description = "Mọi lượt, không chỉ 10 / all of them, not 10 only")
    private boolean all;

    @Override
    public Integer call() {
        DataState.read(
                data.folder(),
                state -> {
                    List<Run> runs = new RunReader(data.folder(), state).all();
                    if (json) {
                        spec.commandLine().getOut().println(ResultsJson.of(runs));
                    } else {
                        new RunReport(LdwCommand.screen(spec))
                                .print(runs, all ? Integer.MAX_VALUE : SHOWN);
                    }
                });
        return ExitCode.DONE;
    }
}
