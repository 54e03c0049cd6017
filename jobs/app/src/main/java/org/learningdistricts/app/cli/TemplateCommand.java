package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.learningdistricts.app.console.TerminalText;
import org.learningdistricts.app.office.TemplateMaker;
import org.learningdistricts.intake.reference.Quarter;
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
            "Lập sổ Excel để đơn vị nhập số liệu: có sẵn đơn vị, danh sách chọn, số liệu kỳ trước.",
            "Makes the workbook that an office fills in: units, choices and last figures are there."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw template --unit 001 --quarter 2025-Q2 --out 001.xlsx")
final class TemplateCommand implements Callable<Integer> {

    private static final String EXTENSION = ".xlsx";

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private ReferenceOption reference = new ReferenceOption();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            required = true,
            description = "Mã đơn vị báo cáo / the unit's code")
    private String unit = "";

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            required = true,
            converter = QuarterConverter.class,
            description = "Quý báo cáo, dạng / the quarter, written: 2025-Q2")
    private Quarter quarter = new Quarter(1, 1);

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            required = true,
            description = "Tệp cần lập / the file to make")
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = "Ghi đè tệp đã có / replaces a file that is there already")
    private boolean force;

    @Override
    public Integer call() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: tên tệp phải kết thúc bằng / the file name must end with "
                            + EXTENSION
                            + ": "
                            + TerminalText.of(out.toString()));
        }
        TemplateMaker.Made made =
                new TemplateMaker(reference.folder(), data.folder())
                        .make(unit, quarter, out, force);
        PrintWriter text = spec.commandLine().getOut();
        text.printf(
                "Đã lập biểu mẫu / Template made: %s %s, %s%n",
                made.unit().code(), made.unit().name(), quarter);
        text.printf("  tệp / file: %s%n", TerminalText.line(made.file().toString()));
        text.printf("  hạn nộp / due: %s%n", made.collection().dueDay());
        text.printf(
                "  số liệu kỳ trước / last figures: %s%n",
                made.lastQuarter() == null ? "không có / none" : made.lastQuarter());
        return ExitCode.DONE;
    }
}
