package org.learningdistricts.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.ReferenceOption;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.office.TemplateMaker;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Lập tệp Excel để đơn vị nhập số liệu: có sẵn đơn vị, danh sách chọn, số liệu kỳ trước.",
            "Makes the workbook that an office fills in: units, choices and last figures are there."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw template --unit 001 --quarter 2025-Q2 --out 001.xlsx",
            "  ldw template --all --quarter 2025-Q2 --out bieu-mau/"
        })
final class TemplateCommand implements Callable<Integer> {

    private static final String EXTENSION = ".xlsx";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private ReferenceOption reference = new ReferenceOption();

    /** Just one of the two. */
    static final class WhichUnits {
        @Option(
                names = "--unit",
                paramLabel = "CODE",
                description = "Mã đơn vị báo cáo / the unit's code")
        private @Nullable String unit;

        @Option(
                names = "--all",
                description = {
                    "Mọi đơn vị phải nộp của quý, mỗi đơn vị một tệp trong thư mục --out.",
                    "Every unit that submits for the quarter, a file each in the folder --out."
                })
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private WhichUnits which = new WhichUnits();

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            required = true,
            converter = QuarterConverter.class,
            description = "Quý báo cáo, dạng / the quarter, written: 2025-Q2")
    private Quarter quarter = new Quarter(1, 1);

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx|DIR",
            required = true,
            description = "Tệp cần lập; thư mục nếu --all / the file to make; a folder for --all")
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = "Ghi đè tệp đã có / replaces a file that is there already")
    private boolean force;

    @Override
    public Integer call() {
        Screen screen = LdwCommand.screen(spec);
        TemplateMaker maker = new TemplateMaker(reference.folder(), data.folder());
        if (which.all) {
            print(screen, maker.makeAll(quarter, out, force));
        } else {
            requireWorkbook();
            print(screen, maker.make(Objects.requireNonNull(which.unit), quarter, out, force));
        }
        return ExitCode.DONE;
    }

    private void requireWorkbook() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: tên tệp phải kết thúc bằng / the file name must end with "
                            + EXTENSION
                            + ": "
                            + TerminalText.of(out.toString()));
        }
    }

    private void print(Screen screen, TemplateMaker.Made made) {
        screen.println(
                "%s: %s %s, %s"
                        .formatted(
                                screen.words("Đã lập biểu mẫu", "Template made"),
                                made.unit().code(),
                                made.unit().name(),
                                quarter));
        screen.println("  " + screen.words("tệp", "file") + ": ", Screen.path(made.file()));
        screen.println("  ", screen.words("hạn nộp", "due") + ": " + made.collection().dueDay());
        screen.println(
                "  ",
                screen.words("số liệu kỳ trước", "last figures")
                        + ": "
                        + (made.lastQuarter() == null
                                ? screen.words("không có", "none")
                                : made.lastQuarter()));
    }

    private void print(Screen screen, TemplateMaker.AllMade all) {
        screen.println(
                "%s: %d, %s"
                        .formatted(
                                screen.words("Đã lập biểu mẫu", "Templates made"),
                                all.made().size(),
                                quarter));
        screen.println("  " + screen.words("thư mục", "folder") + ": ", Screen.path(out));
        screen.println("  ", screen.words("hạn nộp", "due") + ": " + all.collection().dueDay());
        long without = all.made().stream().filter(made -> made.lastQuarter() == null).count();
        screen.println(
                "  ",
                screen.words("không có số liệu kỳ trước", "without last figures") + ": " + without);
        if (!all.left().isEmpty()) {
            screen.say(
                    "  ",
                    "đã có, giữ nguyên (--force để ghi đè): " + all.left().size(),
                    "there already, left as they are (--force replaces): " + all.left().size());
        }
    }
}
