package org.learningdistricts.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.learningdistricts.job.DataFolder;
import org.learningdistricts.job.LoadFault;
import org.learningdistricts.state.StateDatabase;
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
        if (!Files.isRegularFile(folder.state())) {
            throw new LoadFault(
                    "nothing was loaded yet into data folder " + folder.root() + ": run ldw load");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (StateDatabase state = StateDatabase.open(folder.state())) {
            new StatusReport(out).print(folder, state);
        }
        return ExitCode.DONE;
    }
}
