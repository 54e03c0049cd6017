package org.learningdistricts.app.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.learningdistricts.answers.report.ReportKinds;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.LimitOptions;
import org.learningdistricts.app.cli.option.OfficeOption;
import org.learningdistricts.app.cli.option.ReferenceOption;
import org.learningdistricts.app.cli.option.SubmissionOptions;
import org.learningdistricts.app.console.ResultsJson;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.Terminal;
import org.learningdistricts.app.console.TerminalProgress;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.load.LoadEngine;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.app.load.LoadRequest;
import org.learningdistricts.app.load.Rejudged;
import org.learningdistricts.app.load.Rejudgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw rejudge}. */
@Command(
        name = "rejudge",
        mixinStandardHelpOptions = true,
        description = {
            "Chấm lại các bản đã lưu theo mẫu, kiểm tra, đơn vị hiện hành: bản nào sẽ không đạt, bản nào"
                    + " sẽ đạt; --apply thì thực hiện.",
            "Judges archived versions again by today's templates, checks and units: which would fail,"
                    + " which would pass; --apply makes it so."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw rejudge --quarter 2025-Q2",
            "  ldw rejudge --quarter 2025-Q2 --apply --by \"Phòng GDTX\"",
        })
final class RejudgeCommand implements Callable<Integer> {

    private static final int DIGITS = 8;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private SubmissionOptions submissions = new SubmissionOptions();
    @Mixin private ReferenceOption reference = new ReferenceOption();
    @Mixin private LimitOptions limits = new LimitOptions();
    @Mixin private OfficeOption by = new OfficeOption();

    @Option(
            names = "--apply",
            description = {
                "Rút bản sẽ không đạt, nhận bản sẽ đạt, rồi công bố.",
                "Withdraws what would fail, takes in what would pass, and publishes."
            })
    private boolean isApplied;

    @Option(names = "--json", description = "JSON: mọi bản đổi kết luận / all that change")
    private boolean json;

    @Override
    public Integer call() {
        if (isApplied && reference.folder() != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--apply theo bộ tham chiếu của lần nạp trước; hãy nạp với --reference trước /"
                            + " --apply goes by the last load's reference data; load with"
                            + " --reference first");
        }
        LoadRequest request =
                new LoadRequest(
                        data.folder(),
                        reference.folder(),
                        null,
                        submissions.quarters(),
                        null,
                        Duration.ZERO,
                        limits.limits(),
                        ReportKinds.ALL,
                        null,
                        List.of(),
                        List.of());
        Rejudgement rejudgement = new Rejudgement(request);
        Rejudgement.Outcome outcome = rejudgement.judge(submissions.units());
        if (json) {
            spec.commandLine().getOut().println(ResultsJson.of(outcome.changed()));
        } else {
            print(outcome);
        }
        if (isApplied && outcome.isChanging()) {
            apply(rejudgement, outcome);
        }
        return outcome.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAULT;
    }

    private void apply(Rejudgement rejudgement, Rejudgement.Outcome outcome) {
        LoadClock clock = LoadClock.system();
        LocalDateTime begun = clock.now();
        LoadEngine engine =
                new LoadEngine(clock, TerminalProgress.of(LdwCommand.log(spec), Terminal.system()));
        LoadOutcome published = rejudgement.apply(outcome, by.office(), clock, engine);
        Screen screen = json ? LdwCommand.log(spec) : LdwCommand.screen(spec);
        new LoadSummary(screen, data.folder(), Set.of(), false)
                .print(published, Duration.between(begun, clock.now()));
    }

    private void print(Rejudgement.Outcome outcome) {
        Screen screen = LdwCommand.screen(spec);
        screen.say(
                "",
                "Đã chấm lại %d bản; %d bản đã chấm theo quy tắc hiện hành"
                        .formatted(outcome.judged(), outcome.upToDate()),
                "judged %d versions again; %d were judged by today's rules before"
                        .formatted(outcome.judged(), outcome.upToDate()));
        if (outcome.notKept() > 0) {
            screen.say(
                    "",
                    outcome.notKept()
                            + " bản không lưu nên không chấm lại được, cần đơn vị gửi lại",
                    outcome.notKept() + " were not kept; their offices have to send them again");
        }
        outcome.failures()
                .forEach(
                        line ->
                                screen.println(
                                        screen.words("Không chấm lại được", "cannot be judged")
                                                + ": "
                                                + line));
        print(
                screen,
                screen.words("Sẽ không đạt", "would fail"),
                outcome.changed().stream().filter(one -> !one.passes()).toList());
        print(
                screen,
                screen.words("Sẽ đạt", "would pass"),
                outcome.changed().stream().filter(Rejudged::passes).toList());
        if (!isApplied && outcome.isChanging() && reference.folder() == null) {
            screen.println(
                    screen.words("Để thực hiện", "to make it so") + ": ",
                    DataOption.command("rejudge --apply", data.folder()));
        }
    }

    private static void print(Screen screen, String what, List<Rejudged> versions) {
        screen.println(what + ": " + versions.size());
        for (Rejudged one : versions) {
            screen.println(
                    "  ",
                    "%s %s %s, %s, %s%s"
                            .formatted(
                                    one.quarter(),
                                    one.unitCode(),
                                    one.unitName(),
                                    LoadClock.shown(one.receivedAt()),
                                    one.digest().substring(0, DIGITS),
                                    state(screen, one)));
            one.errors()
                    .forEach(
                            of ->
                                    screen.println(
                                            "    ",
                                            "%s: %s (%d)"
                                                    .formatted(
                                                            of.rule(),
                                                            screen.words(
                                                                    of.titleVi(), of.titleEn()),
                                                            of.total())));
        }
    }

    private static String state(Screen screen, Rejudged one) {
        if (one.isWithdrawn()) {
            return ", " + screen.words("đã rút", "withdrawn");
        }
        return one.isCounted() ? ", " + screen.words("đang được tính", "counts now") : "";
    }
}
