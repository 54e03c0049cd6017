package org.learningdistricts.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.learningdistricts.app.load.Progress;

class TerminalTest {

    private final Map<String, String> environment = new HashMap<>();

    private Terminal terminal(String columns, boolean isLogWatched) {
        Properties properties = new Properties();
        properties.setProperty("ldw.columns", columns);
        properties.setProperty("ldw.log.columns", columns);
        properties.setProperty("ldw.progress", String.valueOf(isLogWatched));
        return Terminal.of(environment, properties);
    }

    @Test
    void isAsWideAsItSaysOrAsColumnsSaysOrEighty() {
        assertThat(terminal("", false)).isEqualTo(new Terminal(80, 0, false, false));
        assertThat(terminal("132", true)).isEqualTo(new Terminal(132, 132, true, true));
        environment.put("COLUMNS", "100");
        assertThat(terminal("", false).width()).isEqualTo(100);
        assertThat(terminal("132", false).width()).isEqualTo(132);
        environment.put("COLUMNS", "wide");
        assertThat(terminal("0", false).width()).isEqualTo(80);
    }

    @Test
    void showsALongWaitInHoursOrDays() {
        assertThat(TerminalProgress.shown(Duration.ofMillis(9_940))).isEqualTo("9.9 s");
        assertThat(TerminalProgress.shown(Duration.ofSeconds(3_599))).isEqualTo("59 min 59 s");
        assertThat(TerminalProgress.shown(Duration.ofMinutes(65))).isEqualTo("1 h 05 min");
        assertThat(TerminalProgress.shown(Duration.ofHours(491))).isEqualTo("20 d 11 h");
    }

    @Test
    void isNotColouredIfNoColorSaysSo() {
        environment.put("NO_COLOR", "");
        assertThat(terminal("80", true).colours()).isTrue();
        environment.put("NO_COLOR", "1");
        assertThat(terminal("80", true)).isEqualTo(new Terminal(80, 80, true, false));
    }

    @Test
    void isNeitherColouredNorDrawnOverIfItIsDumbOrAMachineReadsIt() {
        environment.put("TERM", "dumb");
        assertThat(terminal("80", true)).isEqualTo(new Terminal(80, 80, false, false));
        environment.put("TERM", "xterm");
        assertThat(terminal("80", true).redraws()).isTrue();
        environment.put("CI", "true");
        assertThat(terminal("80", true)).isEqualTo(new Terminal(80, 80, false, false));
    }

    @Test
    void tellsALogHowFarALoadIsAgainAndAgainAndThenNoMore() throws InterruptedException {
        CountDownLatch lines = new CountDownLatch(3);
        StringWriter text = new StringWriter();
        PrintWriter out =
                new PrintWriter(text) {
                    @Override
                    public void println(String line) {
                        super.println(line);
                        lines.countDown();
                    }
                };
        Progress progress =
                TerminalProgress.ofLog(
                        new Screen(out, 80, ResultLanguage.EN), Duration.ofMillis(10));
        progress.begin(4);
        progress.submissionChecked();

        assertThat(lines.await(30, TimeUnit.SECONDS)).isTrue();
        progress.end();

        assertThat(text.toString().lines().limit(3)).allMatch(line -> line.contains("1/4, 0."));
    }

    @Test
    void tellsHowFarALoadIsAndAboutHowLongItTakes() {
        Duration spent = Duration.ofSeconds(30);
        assertThat(TerminalProgress.line(ResultLanguage.BOTH, "check-and-write", 100, 400, spent))
                .isEqualTo(
                        "ldw: đang kiểm tra / checking: 100/400, 30 s,"
                                + " còn khoảng / left about 1 min 30 s");
        assertThat(TerminalProgress.line(ResultLanguage.EN, "check-and-write", 0, 400, spent))
                .isEqualTo("ldw: checking: 0/400, 30 s");
        assertThat(TerminalProgress.line(ResultLanguage.VI, "build-warehouse", 400, 400, spent))
                .isEqualTo("ldw: đang dựng kho, 30 s");
    }
}
