package org.learningdistricts.app.cli;

import java.util.Optional;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.RefusedReference;
import org.learningdistricts.app.data.RefusedRequest;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a fault in one line if a person can mend it, and with its trace if it is ours. */
final class FaultHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        Screen log = LdwCommand.log(command.getCommandSpec());
        if (thrown instanceof RefusedReference other) {
            other.lines().forEach(line -> log.println("ldw: ", TerminalText.line(line)));
            return ExitCode.USAGE;
        }
        if (thrown instanceof RefusedRequest) {
            log.println("ldw: ", TerminalText.line(String.valueOf(thrown.getMessage())));
            return ExitCode.USAGE;
        }
        Optional<String> line = Faults.describe(thrown);
        if (line.isPresent()) {
            log.println("ldw: ", inBothLanguages(line.get()));
        } else {
            LoggerFactory.getLogger(FaultHandler.class)
                    .error("this is a fault of the program", thrown);
        }
        return ExitCode.FAULT;
    }

    /** What the modules below say, and the operating system, is English alone. */
    private static String inBothLanguages(String line) {
        return line.contains(" / ") ? line : "không thực hiện được / it failed: " + line;
    }
}
