package org.learningdistricts.app.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import org.learningdistricts.app.cli.option.LoadOptions;
import org.learningdistricts.app.console.NoProgress;
import org.learningdistricts.app.console.ResultLanguage;
import org.learningdistricts.app.console.TerminalProgress;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.FolderWatch;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.data.RefusedReference;
import org.learningdistricts.app.load.LoadEngine;
import org.learningdistricts.app.load.LoadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Ở lại và nạp báo cáo theo lịch (giờ Hà Nội), mỗi lúc một lần nạp.",
            "Stays, and loads at the given times (Hanoi time), one load at a time."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw serve --cron \"0 0 6 21 3,6,9,12 *\" /srv/inbox")
final class ServeCommand implements Callable<Integer> {

    private static final String NEXT = "chờ lần nạp lúc / waits for the load at";

    /** How often it looks whether a load would find its folders: weeks may lie between loads. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final LoadClock clock = LoadClock.system();
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private LoadOptions options = new LoadOptions();

    @Option(
            names = "--cron",
            required = true,
            paramLabel = "CRON",
            description = {
                "Giây, phút, giờ, ngày, tháng, thứ.",
                "Second, minute, hour, day of month, month, day of week."
            })
    private String cron = "";

    @Option(
            names = "--rest",
            paramLabel = "SECONDS",
            description = {
                "Chỉ nạp báo cáo đã yên chừng này giây, hoặc có tệp READY bên cạnh (mặc định: 60).",
                "Takes submissions that nobody touched for so long, or that lie beside a file"
                        + " named READY (default: 60)."
            })
    private long rest = 60;

    @Override
    public Integer call() throws InterruptedException {
        if (!CronExpression.isValidExpression(cron)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "cần --cron gồm sáu trường như / expected --cron with six fields like \"0 0 6"
                            + " 21 3,6,9,12 *\" but found '"
                            + cron
                            + "'");
        }
        FolderWatch watch = new FolderWatch(options.folder().root(), options.inboxes());
        if (!watch.changes().isEmpty()) {
            throw new LoadFault(String.join("; ", watch.problems()));
        }
        LoadEngine engine = new LoadEngine(clock, new NoProgress());
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.initialize();
        // A cron trigger reckons the next time from the end of the run before it: no overlap.
        ScheduledFuture<?> next =
                scheduler.schedule(() -> load(engine), new CronTrigger(cron, LoadClock.HANOI));
        if (next == null) {
            throw new ParameterException(
                    spec.commandLine(), "--cron '" + cron + "' không bao giờ đến / never comes");
        }
        ScheduledFuture<?> looks =
                scheduler.scheduleWithFixedDelay(
                        () -> watch.changes().forEach(line -> log().warn(TerminalText.line(line))),
                        LOOK);
        log().info("{} {}", LdwCommand.screen(spec).language().words(NEXT), next());
        new CountDownLatch(1).await();
        looks.cancel(false);
        return ExitCode.DONE;
    }

    /** What it waits for: when, how long that is, and where it looks then. */
    private String next() {
        ZonedDateTime now = clock.now().atZone(LoadClock.HANOI);
        ZonedDateTime next = CronExpression.parse(cron).next(now);
        return next == null
                ? "–"
                : "%s (%s): %s"
                        .formatted(
                                LoadClock.shown(next.toLocalDateTime()),
                                TerminalProgress.shown(Duration.between(now, next)),
                                TerminalText.line(options.inboxes().toString()));
    }

    private void load(LoadEngine engine) {
        LocalDateTime begun = clock.now();
        ResultLanguage language = LdwCommand.screen(spec).language();
        try {
            LoadOutcome outcome = engine.load(options.request(null, Duration.ofSeconds(rest)));
            Duration spent = Duration.between(begun, clock.now());
            log().info("{}; {} {}", said(outcome, spent, language), language.words(NEXT), next());
        } catch (RefusedReference e) {
            e.lines().forEach(line -> logFailure(language, TerminalText.line(line)));
        } catch (RuntimeException e) {
            // The schedule goes on: the next load may find the fault mended.
            Faults.describe(e)
                    .ifPresentOrElse(
                            line -> logFailure(language, line),
                            () -> log().error("load failed by a fault of the program", e));
        }
    }

    /** One line for each load. */
    private static String said(LoadOutcome outcome, Duration spent, ResultLanguage language) {
        StringBuilder said = new StringBuilder(LoadSummary.line(outcome, spent, language));
        outcome.releaseId()
                .ifPresent(
                        id ->
                                said.append(", ")
                                        .append(language.words("lượt / run") + " ")
                                        .append(id));
        append(said, "chưa đọc được / not read", outcome.failures(), language);
        append(said, "đang được ghi / still being written", outcome.unsettled(), language);
        append(said, "tạm gác lại / set aside", outcome.setAside(), language);
        append(said, "bản công bố đã xóa / releases removed", outcome.removedReleases(), language);
        return TerminalText.line(said.toString());
    }

    private static void append(
            StringBuilder said, String what, List<String> names, ResultLanguage language) {
        if (!names.isEmpty()) {
            said.append("; ").append(language.words(what)).append(": ");
            said.append(String.join(", ", names));
        }
    }

    private static void logFailure(ResultLanguage language, String line) {
        log().error("{}: {}", language.words("nạp không thành / load failed"), line);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(ServeCommand.class);
    }
}
