package org.learningdistricts.app.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command: first the message, then one line that names its help. */
final class UsageErrors implements IParameterExceptionHandler {

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?:Invalid value for (?:option|positional parameter)[^:]*:"
                            + "|Could not convert '[^']*' to \\w+ for [^:]*:) (.*)",
                    Pattern.DOTALL);
    private static final Pattern NO_NUMBER = Pattern.compile("'(.*)' is not an? (?:long|int)");
    private static final Pattern NOT_LISTED =
            Pattern.compile("expected one of (\\[.*]) \\(case-insensitive\\) but was '(.*)'");

    @Override
    public int handleParseException(ParameterException thrown, String[] args) {
        CommandLine command = thrown.getCommandLine();
        Screen log = LdwCommand.log(command.getCommandSpec());
        log.println("ldw: ", TerminalText.line(message(thrown)));
        log.println(
                "Xem cách dùng / see how it is used: "
                        + command.getCommandSpec().qualifiedName()
                        + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException thrown) {
        if (thrown instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "thiếu / missing: "
                    + missing.getMissing().stream()
                            .map(UsageErrors::name)
                            .collect(Collectors.joining(", "));
        }
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return "không hiểu / not understood: "
                    + String.join(" ", unmatched.getUnmatched())
                    + suggestions(unmatched.getSuggestions());
        }
        if (thrown instanceof MutuallyExclusiveArgsException) {
            return "không dùng cùng nhau / not to be used together: "
                    + String.valueOf(thrown.getMessage())
                            .replaceFirst("^Error: ", "")
                            .replaceFirst(" are mutually.*", "");
        }
        if (thrown instanceof OverwrittenOptionException repeated) {
            return "chỉ ghi một lần / to be given once: " + name(repeated.getOverwritten());
        }
        String message = String.valueOf(thrown.getMessage());
        Matcher value = VALUE.matcher(message);
        ArgSpec argument = thrown.getArgSpec();
        return argument != null && value.matches()
                ? name(argument) + ": " + reason(value.group(1))
                : message;
    }

    /** What a converter says, in words that are not Java's. */
    private static String reason(String reason) {
        Matcher number = NO_NUMBER.matcher(reason);
        if (number.matches()) {
            return "cần số nguyên / expected a whole number but found '" + number.group(1) + "'";
        }
        Matcher listed = NOT_LISTED.matcher(reason);
        return listed.matches()
                ? "cần một trong / expected one of %s but found '%s'"
                        .formatted(listed.group(1), listed.group(2))
                : reason;
    }

    private static String suggestions(List<String> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : "; có phải là / did you mean: " + String.join(", ", suggestions);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
