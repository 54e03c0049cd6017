package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw help}. */
@Command(
        name = "help",
        helpCommand = true,
        mixinStandardHelpOptions = true,
        description = {
            "Hiện hướng dẫn của chương trình hoặc của một lệnh.",
            "Shows the help of the program, or of a command."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw help load")
final class HelpCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            description = "Lệnh cần hướng dẫn / the command that help is wanted for")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        CommandLine wanted = command == null ? program : program.getSubcommands().get(command);
        if (wanted == null) {
            throw new ParameterException(
                    spec.commandLine(), "không có lệnh / there is no command '" + command + "'");
        }
        wanted.usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
