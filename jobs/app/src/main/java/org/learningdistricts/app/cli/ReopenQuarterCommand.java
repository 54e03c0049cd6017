package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.ClosingOptions;
import org.learningdistricts.app.console.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ldw reopen-quarter}. */
@Command(
        name = "reopen-quarter",
        mixinStandardHelpOptions = true,
        description = {
            "Mở lại một quý đã khóa, hoặc chỉ cho một đơn vị: báo cáo gửi lại sau đó được nhận.",
            "Opens a closed quarter again, or for one unit alone: what is sent again after that is taken in."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw reopen-quarter 2025-Q2 --unit 001 --reason \"Sửa dân số\" --by \"Phòng GDTX\""
        })
final class ReopenQuarterCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private ClosingOptions options = new ClosingOptions();

    @Override
    public Integer call() {
        String what = options.decide(true);
        Screen screen = LdwCommand.screen(spec);
        screen.println(screen.words("Đã mở lại", "Open again") + ": " + what);
        screen.say(
                "",
                "Báo cáo bị từ chối lúc quý khóa được xét lại khi gửi lại.",
                "What was refused while it was closed is judged again when it is sent again.");
        return ExitCode.DONE;
    }
}
