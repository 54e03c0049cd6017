package org.learningdistricts.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.job.DataState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ldw status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Cho biết đã nhận gì, báo cáo nào bị từ chối, bản công bố gần nhất.",
            "Tells what was received, what was rejected, and the last release."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw status --data /srv/ldw")
final class StatusCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        StatusReport report = new StatusReport(spec.commandLine().getOut());
        DataState.read(folder, state -> report.print(folder, state));
        return ExitCode.DONE;
    }
}
