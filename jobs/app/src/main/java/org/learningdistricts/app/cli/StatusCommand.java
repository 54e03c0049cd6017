package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.status.Status;
import org.learningdistricts.app.status.StatusReader;
import org.learningdistricts.app.status.StatusReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ldw status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Đã xong chưa: phải nộp, đã nhận, bị từ chối, muộn, chưa nộp; việc gì cần người xử lý.",
            "Are we done: expected, received, rejected, late, missing; what needs a person."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw status --data /srv/ldw")
public final class StatusCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON: mọi đơn vị, mọi phát hiện / all there is to say")
    private boolean json;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        PrintWriter out = spec.commandLine().getOut();
        DataState.read(
                folder,
                state -> {
                    if (state.lastRelease().isPresent()) {
                        folder.requireRelease();
                    }
                    Status status = new StatusReader(folder, state).read();
                    if (json) {
                        out.println(json().writeValueAsString(status));
                    } else {
                        new StatusReport(out).print(status);
                    }
                });
        return ExitCode.DONE;
    }

    private static JsonMapper json() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }
}
