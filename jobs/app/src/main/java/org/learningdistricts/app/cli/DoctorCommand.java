package org.learningdistricts.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.OfficeOption;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.Doctor;
import org.learningdistricts.app.data.LoadClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra từng byte của kho nền, lưu trữ, bản công bố và ldw.db; không đổi gì.",
            "Checks every byte of the lake, the archive, the release and ldw.db; changes nothing."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw doctor --data /srv/ldw",
            "  ldw doctor --accept-loss 20250619-090000-000000-00001 --reason \"Mất đĩa\"",
            "",
            "Mã thoát: 0 nguyên vẹn; 1 có hư hỏng.",
            "Exit codes: 0 all is whole; 1 damage."
        })
final class DoctorCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private OfficeOption by = new OfficeOption();

    @Option(
            names = "--accept-loss",
            paramLabel = "ID",
            split = ",",
            description = {
                "Chấp nhận đã mất nhóm này, hoặc mọi chỗ hỏng của lượt nạp này; báo cáo có thể gửi"
                        + " lại. Nhiều mã cách nhau bằng dấu phẩy.",
                "Accepts that this group, or all that is damaged of this load, is lost; its"
                        + " submissions can be sent again. Several, parted by commas."
            })
    private List<String> losses = new ArrayList<>();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Vì sao đã mất / why it is lost, without personal data")
    private @Nullable String reason;

    @Override
    public Integer call() {
        Screen out = LdwCommand.screen(spec);
        Doctor doctor = new Doctor(data.folder(), LoadClock.system());
        if (losses.isEmpty()) {
            return report(doctor.examine(), out);
        }
        String why = reason;
        if (why == null) {
            throw new ParameterException(
                    spec.commandLine(), "--accept-loss cần có / needs --reason \"…\"");
        }
        doctor.acceptLoss(losses, why, by.office())
                .forEach(
                        id ->
                                out.println(
                                        out.words("đã ghi nhận mất", "the loss is on record")
                                                + ": "
                                                + id));
        out.say("", "hãy chạy ldw load", "run ldw load");
        return ExitCode.DONE;
    }

    private static int report(Doctor.Report report, Screen out) {
        report.problems().forEach(line -> out.println(out.words("HỎNG", "DAMAGE") + ": " + line));
        report.notes().forEach(line -> out.println(out.words("Lưu ý", "note") + ": " + line));
        if (report.problems().isEmpty()) {
            out.say("", "Mọi thứ nguyên vẹn", "All is whole.");
            return ExitCode.DONE;
        }
        return ExitCode.FAULT;
    }
}
