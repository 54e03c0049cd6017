package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DecisionOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ldw withdraw}. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Rút bản đang được tính của một đơn vị: bản trước đó được tính lại, nếu có.",
            "Withdraws the version of a unit that counts: the one before it counts again, if there"
                    + " is one."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw withdraw 2025-Q2 001 --reason \"Nộp nhầm số liệu quý I\" --by \"Phòng GDTX\"",
            "  ldw withdraw 2025-Q2 001 --undo --reason \"Số liệu đúng\""
        })
final class WithdrawCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DecisionOptions options = new DecisionOptions();

    @Override
    public Integer call() {
        String unit = options.decisions().withdraw(options.request());
        if (options.isUndone()) {
            options.say(LdwCommand.screen(spec), "Tính lại bản đã rút", "Counts again", unit);
        } else {
            options.say(LdwCommand.screen(spec), "Đã rút", "Withdrawn", unit);
        }
        return ExitCode.DONE;
    }
}
