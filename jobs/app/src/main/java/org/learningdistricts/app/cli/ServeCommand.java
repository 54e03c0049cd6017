package org.learningdistricts.app.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.learningdistricts.app.console.NoProgress;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.OtherReference;
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
                    "expected --cron with six fields like \"0 0 6 21 3,6,9,12 *\" but found '"
                            + cron
                            + "'");
        }
        LoadEngine engine = new LoadEngine(LoadClock.system(), new NoProgress());
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.initialize();
        // A cron trigger reckons the next time from the end of the run before it: no overlap.
        ScheduledFuture<?> next =
                scheduler.schedule(() -> load(engine), new CronTrigger(cron, LoadClock.HANOI));
        if (next == null) {
            throw new ParameterException(spec.commandLine(), "--cron '" + cron + "' never comes");
        }
        log().info("waiting {} s for the first load", next.getDelay(TimeUnit.SECONDS));
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private static Logger log() {
        return LoggerFactory.getLogger(ServeCommand.class);
    }

    private void load(LoadEngine engine) {
        log().info("load begins");
        try {
            LoadOutcome outcome = engine.load(options.request(null, Duration.ofSeconds(rest)));
            new LoadSummary(spec.commandLine().getOut()).print(options.folder(), outcome);
            log().info("load ends");
        } catch (OtherReference e) {
            e.lines().forEach(line -> log().error("load failed: {}", TerminalText.line(line)));
        } catch (RuntimeException e) {
            // The schedule goes on: the next load may find the fault mended.
            Faults.describe(e)
                    .ifPresentOrElse(
                            line -> log().error("load failed: {}", line),
                            () -> log().error("load failed by a fault of the program", e));
        }
    }
}
