package org.learningdistricts.app.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.value.QuarterConverter;
import org.learningdistricts.app.console.ResultsJson;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.DataState;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.releases.HeldClients;
import org.learningdistricts.app.state.StateDatabase;
import org.learningdistricts.app.status.Status;
import org.learningdistricts.app.status.StatusReader;
import org.learningdistricts.app.status.StatusReport;
import org.learningdistricts.app.status.UnitReport;
import org.learningdistricts.intake.reference.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ldw status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Đã xong chưa: phải nộp, đã nộp, từ chối, nộp muộn, chưa nộp; việc gì cần người xử lý.",
            "Are we done: expected, received, rejected, late, missing; what needs a person."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw status --data /srv/ldw",
            "  ldw status --quarter 2025-Q2 --exit-code",
            "  ldw status --unit 001",
            "",
            "Mã thoát / Exit code: 3 (--exit-code) có đơn vị chưa nộp hoặc bị từ chối, có tệp",
            "chưa nạp hoặc báo cáo chưa công bố / some unit is missing or refused, or something",
            "is not taken in or not published."
        })
public final class StatusCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON: mọi đơn vị, mọi phát hiện / all there is to say")
    private boolean json;

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            converter = QuarterConverter.class,
            description = {
                "Chỉ quý này, với mọi đơn vị; có thể lặp lại.",
                "This quarter only, with all units; may be repeated."
            })
    private List<Quarter> quarters = List.of();

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = {
                "Mọi bản đã nhận của đơn vị này: thời điểm, kết luận, trang trả lời.",
                "All that came from this unit: when, the verdict, the page of the answer."
            })
    private @Nullable String unit;

    @Option(names = "--all", description = "Tất cả, dù dài hơn màn hình / all of it, however long")
    private boolean all;

    @Option(
            names = "--exit-code",
            description = {
                "Mã thoát 3 nếu có việc chờ người xử lý.",
                "Exit code 3 if something waits for a person."
            })
    private boolean tellsByCode;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        AtomicBoolean isWaiting = new AtomicBoolean();
        DataState.read(
                folder,
                state -> {
                    if (state.lastRelease().isPresent()) {
                        folder.requireRelease();
                    }
                    isWaiting.set(unit == null ? print(folder, state) : print(folder, state, unit));
                });
        return tellsByCode && isWaiting.get() ? ExitCode.DONE_WITH_REJECTIONS : ExitCode.DONE;
    }

    /** Shows quarters. Whether something waits for a person. */
    private boolean print(DataFolder folder, StateDatabase state) {
        Status status = new StatusReader(folder, state).read();
        if (!quarters.isEmpty()) {
            status = status.of(wanted());
            if (status.quarters().isEmpty()) {
                throw new LoadFault(
                        String.join(", ", wanted())
                                + ": bản công bố không có quý này / the release has no such"
                                + " quarter");
            }
        }
        if (json) {
            spec.commandLine().getOut().println(ResultsJson.of(status));
        } else {
            Screen screen = LdwCommand.screen(spec);
            new StatusReport(screen, all || !quarters.isEmpty()).print(status);
            HeldClients.say(folder, screen);
        }
        return status.isWaiting();
    }

    /** Shows one unit. Whether its newest version of a quarter was refused. */
    private boolean print(DataFolder folder, StateDatabase state, String code) {
        List<UnitReport.OfVersion> versions = UnitReport.read(folder, state, code, wanted());
        if (json) {
            spec.commandLine().getOut().println(ResultsJson.of(versions));
        } else {
            UnitReport.print(LdwCommand.screen(spec), versions);
        }
        return versions.get(0).status().equals("rejected");
    }

    private Set<String> wanted() {
        return quarters.stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
