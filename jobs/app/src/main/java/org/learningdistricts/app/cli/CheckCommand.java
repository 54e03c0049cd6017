package org.learningdistricts.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.LimitOptions;
import org.learningdistricts.app.cli.option.ReferenceOption;
import org.learningdistricts.app.cli.option.ReportsOption;
import org.learningdistricts.app.cli.value.MomentConverter;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.office.OfficeCheck;
import org.learningdistricts.app.office.OfficeCheckRequest;
import org.learningdistricts.intake.check.submission.CheckedSubmission;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra báo cáo trước khi gửi; không cần thư mục dữ liệu.",
            "Checks submissions before they are sent, just as load does; needs no data folder."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw check bao-cao-quy-2.xlsx",
            "  ldw check --quarter 2025-Q2 --unit 001 thu-muc-csv/",
            "  ldw check --data data bao-cao-sua.xlsx",
            "",
            "Mã thoát 3: có báo cáo sẽ bị từ chối.",
            "Exit code 3: some would be rejected."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private LimitOptions limits = new LimitOptions();
    @Mixin private ReferenceOption reference = new ReferenceOption();
    @Mixin private ReportsOption reports = new ReportsOption();

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            converter = QuarterConverter.class,
            description = {
                "Quý của báo cáo; nếu không có thì theo đường dẫn hoặc bìa.",
                "The quarter, if neither path nor cover says it."
            })
    private @Nullable Quarter quarter;

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = {
                "Mã đơn vị; nếu không có thì theo đường dẫn hoặc bìa.",
                "The unit's code, if neither path nor cover says it."
            })
    private @Nullable String unit;

    @Option(
            names = "--received-at",
            paramLabel = "T",
            converter = MomentConverter.class,
            description = {
                "Xem như nhận lúc này (giờ Hà Nội); mặc định: bây giờ.",
                "As if received then, Hanoi time; default: now."
            })
    private @Nullable LocalDateTime receivedAt;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Thư mục dữ liệu: cho biết khác gì bản đang được tính, quý còn mở không.",
                "A data folder: says what differs from the version that counts, and whether the"
                        + " quarter is open."
            })
    private @Nullable Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "ldw-check",
            description = {
                "Nơi ghi trả lời / where the answers go.",
                "Mặc định / default: ${DEFAULT-VALUE}"
            })
    private Path out = Path.of("ldw-check");

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Tệp .xlsx hoặc .zip, thư mục CSV, hoặc thư mục như thư mục gửi đến.",
                "A workbook, a zip file, a folder of CSV files, or a folder laid out as an inbox."
            })
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Path answers = out.toAbsolutePath().normalize();
        OfficeCheck.CheckOutcome outcome =
                new OfficeCheck(
                                new OfficeCheckRequest(
                                        paths,
                                        quarter,
                                        unit,
                                        receivedAt,
                                        reference.folder(),
                                        data == null ? null : DataFolder.at(data),
                                        limits.limits(),
                                        reports.kinds(),
                                        answers),
                                LoadClock.system())
                        .run();
        Screen screen = LdwCommand.screen(spec);
        printCounts(screen, outcome.checked());
        FindingList list = new FindingList(screen);
        list.printDelivery(outcome.deliveryFindings());
        outcome.checked()
                .forEach(
                        checked -> {
                            String id = checked.source().submissionId();
                            list.printSubmission(answers, checked, outcome.differences().get(id));
                            if (outcome.withdrawn().contains(id)) {
                                printWithdrawn(screen);
                            }
                        });
        boolean hasErrors =
                outcome.deliveryFindings().stream().anyMatch(CheckCommand::isError)
                        || !outcome.checked().stream().allMatch(CheckedSubmission::isAccepted);
        return hasErrors ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE;
    }

    private static void printCounts(Screen screen, List<CheckedSubmission> checked) {
        long accepted = checked.stream().filter(CheckedSubmission::isAccepted).count();
        long refused = checked.size() - accepted;
        screen.say(
                "",
                "Đã kiểm tra %d báo cáo: %d sẽ được chấp nhận, %d sẽ bị từ chối"
                        .formatted(checked.size(), accepted, refused),
                "checked: %d, would be accepted: %d, rejected: %d"
                        .formatted(checked.size(), accepted, refused));
    }

    private static void printWithdrawn(Screen screen) {
        screen.sentences(
                "  ",
                "Bản này đã nhận và đã bị rút theo quyết định: gửi lại không có tác dụng.",
                "This version was received and withdrawn by a decision: sending it again changes"
                        + " nothing.");
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
