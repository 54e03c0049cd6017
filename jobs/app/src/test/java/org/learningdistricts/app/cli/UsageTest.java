package org.learningdistricts.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.app.console.Terminal;

/** What a person reads who asks how a command is used, or used it wrongly. */
class UsageTest {

    static List<String> commands() {
        return List.copyOf(LdwCommand.program().getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysItsVersionAndItsHelp(String command) {
        Ldw version = Ldw.run(command, "-V");
        Ldw help = Ldw.run(command, "--help");

        assertThat(version.code() + help.code()).isZero();
        assertThat(version.out()).startsWith("ldw ");
        assertThat(help.out())
                .startsWith("Cách dùng / Usage: ldw " + command + " ")
                .contains("--lang=vi|en", "--width=N", "Hiện hướng dẫn này / shows this help.")
                .containsPattern("Ví dụ / Examples?:\\R  ldw " + command)
                .doesNotContain("Show this help", "Print version");
        assertThat(Ldw.run("help", command)).isEqualTo(help);
        for (int width : new int[] {80, 120}) {
            assertThat(usage(command, width).lines()).allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void helpListsEveryCommandInBothLanguages() {
        Ldw help = Ldw.run("help");

        assertThat(help).isEqualTo(Ldw.run("--help"));
        assertThat(help.out()).contains("Lệnh / Commands:", "Nạp báo cáo mới", "Takes in what is");
        for (String command : commands()) {
            assertThat(help.out()).contains("\n  " + command + "  ");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsAHelpInOneLanguageAsWideAsAsked(String command) {
        Ldw vi = Ldw.run("help", command, "--lang", "vi", "--width", "60");
        Ldw en = Ldw.run(command, "--help", "--lang", "en", "--width", "100");

        assertThat(vi).isEqualTo(Ldw.run(command, "--help", "--lang", "vi", "--width", "60"));
        assertThat(vi.out())
                .startsWith("Cách dùng: ldw " + command)
                .contains("Hiện hướng dẫn này", "\nVí dụ:")
                .doesNotContain("shows this help", " / ", "Usage", "folder", "Exit code");
        assertThat(vi.out().lines())
                .allMatch(line -> line.length() <= 60 || line.startsWith("  ldw"));
        assertThat(en.out())
                .startsWith("Usage: ldw " + command)
                .contains("shows this help", "\nExample")
                .doesNotContain(" / ", "Hiện", "Mặc định", "Mã thoát");
        assertThat(Ldw.run("help", "load", "--width", "120").out().lines())
                .anyMatch(line -> line.length() > 80);
        assertThat(Ldw.run("help", "--lang", "en").out())
                .contains("Commands:", "Takes in what is")
                .doesNotContain("Nạp báo cáo mới", " / ");
    }

    private static String usage(String command, int width) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Main.command(out, out, new Terminal(width, 0, false, false)).execute(command, "--help");
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    load --quarter 2025-Q5 | --quarter: cần quý dạng / expected a quarter like 2025-Q2
                    template               | thiếu / missing: --quarter, --out
                    load --nowhere         | không hiểu / not understood: --nowhere
                    query --csv --json x   | không dùng cùng nhau / not to be used together: --csv, --json
                    load --limit rows=x    | --limit: cần số nguyên / expected a whole number but found 'x'
                    load --limit rows=0    | --limit: giá trị sai / wrong value
                    load --reports pdf     | --reports: cần một trong / expected one of
                    load --lang fr         | --lang: cần vi hoặc en / expected vi or en but found 'fr'
                    check                  | thiếu / missing: PATH
                    status --width 3       | --width: cần ít nhất / expected at least 20
                    """)
    void tellsAnErrorInBothLanguagesAndThenHowToGetHelp(String command, String message) {
        Ldw run = Ldw.run((Object[]) command.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("ldw: " + message);
        assertThat(lines.get(1))
                .isEqualTo(
                        "Xem cách dùng / see how it is used: ldw "
                                + command.split(" ", 2)[0]
                                + " --help");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(Ldw.run("lod").err())
                .startsWith(
                        "ldw: không hiểu / not understood: lod; có phải là / did you mean: load")
                .endsWith("Xem cách dùng / see how it is used: ldw --help\n");
        assertThat(Ldw.run().err()).startsWith("ldw: cần một lệnh / expected a command");
        assertThat(Ldw.run("help", "lod").code()).isEqualTo(ExitCode.USAGE);
    }
}
