package org.learningdistricts.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.value.LanguageConverter;
import org.learningdistricts.app.cli.value.WidthConverter;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code ldw}. */
@Command(
        name = "ldw",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Thu thập số liệu giáo dục theo quý, đánh giá danh hiệu cộng đồng học tập.",
            "Collects education figures quarter by quarter and judges the learning community"
                    + " titles."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw load sample-input/quarters",
            "  ldw load --quarter 2025-Q2 --received-at 2025-06-18T09:00 /srv/inbox",
            "  ldw template --unit 001 --quarter 2025-Q2 --out 001.xlsx",
            "  ldw check bao-cao.xlsx",
            "  ldw status",
            "  ldw findings --quarter 2025-Q2",
            "  ldw answers > tra-loi.csv",
            "  ldw query \"from reporting.city_qualification_rate\"",
            "  ldw query --csv \"from reporting.submission_status\" > status.csv",
            "  ldw explain-finding f5c7b802e8a07e7f792d --reason \"Sáp nhập hai phường\"",
            "  ldw explain 2025-Q3 00097",
            "  ldw diff",
            "  ldw distance 2025-Q3",
            "  ldw preview bao-cao.csv",
            "  ldw doctor",
            "  ldw serve --cron \"0 0 6 21 3,6,9,12 *\" /srv/inbox",
            "",
            "Mã thoát: 0 xong; 1 lỗi; 2 sai cú pháp; 3 xong, có báo cáo bị từ chối trong lần này,"
                    + " hoặc đường dẫn không phải báo cáo.",
            "Exit codes: 0 done; 1 fault; 2 usage; 3 done, but this run judged some submission"
                    + " rejected, or found a path that is none."
        })
final class LdwCommand implements Runnable {

    private static final List<Class<?>> COMMANDS =
            List.of(
                    LoadCommand.class,
                    TemplateCommand.class,
                    CheckCommand.class,
                    StatusCommand.class,
                    RunsCommand.class,
                    RunCommand.class,
                    ReleasesCommand.class,
                    DiffCommand.class,
                    RulesImpactCommand.class,
                    RejudgeCommand.class,
                    RollbackCommand.class,
                    AsOfCommand.class,
                    QueryCommand.class,
                    FindingsCommand.class,
                    ExplainFindingCommand.class,
                    WithdrawCommand.class,
                    ExemptCommand.class,
                    CloseQuarterCommand.class,
                    ReopenQuarterCommand.class,
                    ExplainCommand.class,
                    DistanceCommand.class,
                    TraceCommand.class,
                    WhatIfCommand.class,
                    PreviewCommand.class,
                    AnswersCommand.class,
                    ReportCommand.class,
                    ServeCommand.class,
                    DoctorCommand.class,
                    HelpCommand.class);

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "vi|en",
            converter = LanguageConverter.class,
            description = "Chỉ một ngôn ngữ / one language alone.")
    private ResultLanguage language = ResultLanguage.BOTH;

    @Option(
            names = "--width",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            converter = WidthConverter.class,
            description = "Số cột của một dòng / columns of a line.")
    private @Nullable Integer width;

    /**
     * The program with the command that its arguments begin with, or with all of them if they begin
     * with none: to know every command takes as long as the start of Java.
     */
    static CommandLine program(String... args) {
        CommandLine program = new CommandLine(new LdwCommand());
        Optional<Class<?>> asked =
                COMMANDS.stream()
                        .filter(command -> command != HelpCommand.class) // speaks of all
                        .filter(command -> args.length > 0 && name(command).equals(args[0]))
                        .findFirst();
        asked.<List<Class<?>>>map(List::of).orElse(COMMANDS).forEach(program::addSubcommand);
        return program;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Where a command shows its results. */
    static Screen screen(CommandSpec of) {
        LdwCommand root = (LdwCommand) of.root().userObject();
        return new Screen(
                of.commandLine().getOut(),
                root.width == null ? Terminal.system().width() : root.width,
                root.language);
    }

    /** The width that was asked for, null if none was. */
    static @Nullable Integer askedWidth(CommandSpec of) {
        return ((LdwCommand) of.root().userObject()).width;
    }

    /** Where a command tells what went wrong; a line of a log is as long as it is. */
    static Screen log(CommandSpec of) {
        LdwCommand root = (LdwCommand) of.root().userObject();
        int terminal = Terminal.system().logWidth();
        return new Screen(
                of.commandLine().getErr(),
                terminal == 0 ? Integer.MAX_VALUE : Math.max(WidthConverter.NARROWEST, terminal),
                root.language);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "cần một lệnh / expected a command, such as load");
    }
}
