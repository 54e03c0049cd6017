package org.learningdistricts.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

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
