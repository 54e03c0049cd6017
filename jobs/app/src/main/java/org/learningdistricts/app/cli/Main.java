package org.learningdistricts.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.learningdistricts.app.console.Terminal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        // Setting up what logs takes as long as the command line.
        Thread logging = new Thread(() -> LoggerFactory.getLogger(Main.class), "logging");
        logging.setDaemon(true);
        if (args.length > 0 && !args[0].startsWith("-")) {
            logging.start();
        }
        PrintWriter out = utf8(new PipeOutput(new FileOutputStream(FileDescriptor.out)));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        CommandLine command = command(out, err, Terminal.system(), args);
        command.setExecutionStrategy(
                parsed -> {
                    await(logging); // what is logged before is lost
                    return execute(parsed);
                });
        int code = command.execute(args);
        out.flush();
        err.flush();
        System.exit(out.checkError() ? Math.max(code, ExitCode.FAULT) : code);
    }

    /** Runs one command. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return command(out, err, Terminal.system(), args).execute(args);
    }

    /** Runs what was asked for; the width of its help is known now. */
    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine program = parsed.commandSpec().root().commandLine();
        Integer width = LdwCommand.askedWidth(program.getCommandSpec());
        if (width != null) {
            program.setUsageHelpWidth(Math.max(NARROWEST_HELP, width));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command line for some arguments. */
    static CommandLine command(
            PrintWriter out, PrintWriter err, Terminal terminal, String... args) {
        CommandLine command = LdwCommand.program(args);
        command.setOut(out);
        command.setErr(err);
        command.setExecutionStrategy(Main::execute);
        command.setExecutionExceptionHandler(new FaultHandler());
        HelpSections.addTo(command);
        command.setParameterExceptionHandler(new UsageErrors());
        command.setResourceBundle(
                ResourceBundle.getBundle(Main.class.getPackageName() + ".usage", Locale.ROOT));
        for (CommandLine sub : command.getSubcommands().values()) {
            sub.getCommandSpec().versionProvider(new Version());
        }
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setUsageHelpWidth(
                Math.max(NARROWEST_HELP, Math.min(terminal.width(), WIDEST_HELP)));
        command.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return command;
    }

    /** What people read is Vietnamese, whatever the terminal says its encoding is. */
    private static PrintWriter utf8(OutputStream target) {
        return new PrintWriter(
                new PrintStream(target, false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
    }
}
