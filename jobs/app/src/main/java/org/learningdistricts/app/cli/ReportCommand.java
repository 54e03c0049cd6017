package org.learningdistricts.app.cli;

import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.LimitOptions;
import org.learningdistricts.app.cli.option.SubmissionOptions;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.office.ReportMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ldw report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Lập các dạng trả lời còn thiếu cho đơn vị (sau khi nạp với --reports json).",
            "Makes the forms of answers to offices that are missing (after load --reports json)."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw report --quarter 2025-Q2 --unit 001")
final class ReportCommand implements Callable<Integer> {

    private static final int MISSING_SHOWN = 20;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private LimitOptions limits = new LimitOptions();

    @Mixin private SubmissionOptions submissions = new SubmissionOptions();

    @Override
    public Integer call() {
        Screen screen = LdwCommand.screen(spec);
        ReportMaker.MadeReports outcome =
                new ReportMaker(data.folder(), limits.limits())
                        .make(submissions.quarters(), submissions.units());
        outcome.made().forEach(folder -> screen.println("", Screen.path(folder)));
        screen.say(
                "",
                "Đã lập trả lời cho " + outcome.made().size() + " báo cáo",
                "answers completed: " + outcome.made().size());
        if (outcome.missing().isEmpty()) {
            return ExitCode.DONE;
        }
        Screen log = LdwCommand.log(spec);
        log.println(
                "ldw: ",
                log.words("thiếu report.json", "report.json is missing")
                        + ": "
                        + outcome.missing().size());
        outcome.missing().stream()
                .limit(MISSING_SHOWN)
                .forEach(folder -> log.println("  ", Screen.path(folder)));
        return ExitCode.FAULT;
    }
}
