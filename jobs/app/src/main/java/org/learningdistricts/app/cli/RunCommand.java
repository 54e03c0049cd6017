package org.learningdistricts.app.cli;

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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Một lượt nạp với từng bước và nguyên nhân nếu không thành.",
            "One load with its steps, and the cause if it failed."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw run 20250619-090000")
final class RunCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON")
    private boolean json;

    @Parameters(
            paramLabel = "ID",
            description = "Mã lượt nạp hoặc phần đầu / its identifier, or how that begins")
    private String id = "";

    @Override
    public Integer call() {
        DataState.read(
                data.folder(),
                state -> {
                    Run run = new RunReader(data.folder(), state).one(id);
                    if (json) {
                        spec.commandLine().getOut().println(ResultsJson.of(run));
                    } else {
                        new RunReport(LdwCommand.screen(spec)).print(run);
                    }
                });
        return ExitCode.DONE;
    }
}
