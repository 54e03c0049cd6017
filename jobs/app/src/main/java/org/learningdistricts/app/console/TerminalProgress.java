package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.load.Progress;

/**
 * Tells on standard error how far a load is: in a terminal in a line that is drawn again, in a log
 * in a line now and then.
 */
public final class TerminalProgress implements Progress {

    private static final Duration REDRAWN_EVERY = Duration.ofMillis(200);
    private static final Duration LOGGED_EVERY = Duration.ofSeconds(30);

    private final Screen log;
    private final boolean redraws;
    private final Duration every;
    private final AtomicInteger checked = new AtomicInteger();
    private int submissions;
    private long begun;
    private volatile String stage = "check-and-write";
    private @Nullable Timer ticks;

    private TerminalProgress(Screen log, boolean redraws, Duration every) {
        this.log = log;
        this.redraws = redraws;
        this.every = every;
    }

    /**
     * Tells it as it suits what standard error is.
     *
     * @param log standard error
     */
    public static Progress of(Screen log, Terminal terminal) {
        return terminal.redraws()
                ? new TerminalProgress(log, true, REDRAWN_EVERY)
                : ofLog(log, LOGGED_EVERY);
    }

    /** Tells it in lines of their own. */
    static Progress ofLog(Screen log, Duration every) {
        return new TerminalProgress(log, false, every);
    }

    @Override
    public synchronized void begin(int count) {
        end();
        submissions = count;
        checked.set(0);
        stage = "check-and-write";
        begun = System.nanoTime();
        Timer started = new Timer("progress", true);
        ticks = started;
        started.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tell();
                    }
                },
                every.toMillis(),
                every.toMillis());
    }

    @Override
    public void submissionChecked() {
        checked.incrementAndGet();
    }

    @Override
    public void stage(String name) {
        stage = name;
    }

    @Override
    public synchronized void end() {
        if (ticks != null) {
            ticks.cancel();
            ticks = null;
            if (redraws) {
                draw("");
            }
        }
    }

    private void tell() {
        String line =
                line(
                        log.language(),
                        stage,
                        checked.get(),
                        submissions,
                        Duration.ofNanos(System.nanoTime() - begun));
        if (redraws) {
            draw(line);
        } else {
            log.println(line);
        }
    }

    /** No longer than the terminal, so that it stays one line. */
    private void draw(String line) {
        String shown = TextWidth.broken(line, Math.max(1, log.width() - 1)).get(0);
        PrintWriter err = log.out();
        err.print("\r" + TextWidth.padded(shown, log.width() - 1, false) + "\r" + shown);
        err.flush();
    }

    /** How far it is, in words; what is left is estimated by what was done so far. */
    static String line(ResultLanguage language, String stage, int done, int all, Duration spent) {
        String seconds = shown(spent);
        if (!stage.equals("check-and-write") || done >= all) {
            return "ldw: %s, %s".formatted(language.words(words(stage)), seconds);
        }
        String line =
                "ldw: %s: %d/%d, %s"
                        .formatted(language.words("đang kiểm tra / checking"), done, all, seconds);
        if (done == 0 || spent.toSeconds() < 2) {
            return line;
        }
        long left = spent.toMillis() * (all - done) / done;
        return line
                + ", "
                + language.words("còn khoảng / left about")
                + " "
                + shown(Duration.ofMillis(left));
    }

    private static String words(String stage) {
        return switch (stage) {
            case "build-warehouse" -> "đang dựng kho / building the warehouse";
            case "answer" -> "đang lập trả lời / making the answers";
            case "publish-warehouse" -> "đang công bố / publishing";
            default -> "đang ghi nhận / recording";
        };
    }

    /** Seconds, minutes and seconds, hours and minutes, or days and hours. */
    public static String shown(Duration duration) {
        long seconds = duration.toSeconds();
        if (duration.toDays() > 0) {
            return "%d d %02d h".formatted(duration.toDays(), duration.toHoursPart());
        }
        if (duration.toHours() > 0) {
            return "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart());
        }
        if (seconds >= 60) {
            return "%d min %02d s".formatted(seconds / 60, seconds % 60);
        }
        return seconds >= 10
                ? seconds + " s"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
