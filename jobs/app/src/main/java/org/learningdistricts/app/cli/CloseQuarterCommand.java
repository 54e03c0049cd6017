package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.ClosingOptions;
import org.learningdistricts.app.console.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ldw close-quarter}. */
@Command(
        name = "close-quarter",
        mixinStandardHelpOptions = true,
        description = {
            "Khóa một quý, hoặc một đơn vị trong quý: báo cáo nhận từ lúc đó bị từ chối, cho biết phải hỏi ai.",
            "Closes a quarter, or a unit in it: what is received from then on is refused, and the answer says whom to ask."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw close-quarter 2025-Q2 --reason \"Đã công bố\" --by \"Phòng GDTX\"",
            "  ldw close-quarter 2025-Q2 --unit 001 --reason \"Đã thanh tra\""
        })
final class CloseQuarterCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private ClosingOptions options = new ClosingOptions();

    @Override
    public Integer call() {
        String what = options.decide(false);
        Screen screen = LdwCommand.screen(spec);
        screen.println(screen.words("Đã khóa", "Closed") + ": " + what);
        screen.say(
                "",
                "Báo cáo nhận từ bây giờ sẽ bị từ chối.",
                "What is received from now on is refused.");
        return ExitCode.DONE;
    }
}
