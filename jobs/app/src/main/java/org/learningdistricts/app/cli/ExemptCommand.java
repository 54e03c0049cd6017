package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DecisionOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw exempt}. */
@Command(
        name = "exempt",
        mixinStandardHelpOptions = true,
        description = {
            "Miễn cho một đơn vị nộp báo cáo của quý, hoặc một bảng; tỷ lệ vẫn tính đơn vị đó.",
            "Expects no submission of a unit for a quarter, or not one dataset; rates still count"
                    + " the unit."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw exempt 2025-Q3 00316 --reason \"Bão lũ\" --by \"Sở GDĐT\"",
            "  ldw exempt 2025-Q2 001 --dataset economy --reason \"Chưa điều tra\""
        })
final class ExemptCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DecisionOptions options = new DecisionOptions();

    @Option(
            names = "--dataset",
            paramLabel = "D",
            description = {"Chỉ bảng này, như economy.", "This dataset alone, such as economy."})
    private @Nullable String dataset;

    @Override
    public Integer call() {
        String unit = options.decisions().exempt(options.request(), dataset);
        String what = dataset == null ? unit : unit + ", " + dataset;
        if (options.isUndone()) {
            options.say(LdwCommand.screen(spec), "Phải nộp như thường", "Expected again", what);
        } else {
            options.say(LdwCommand.screen(spec), "Đã miễn nộp", "Exempt", what);
        }
        return ExitCode.DONE;
    }
}
