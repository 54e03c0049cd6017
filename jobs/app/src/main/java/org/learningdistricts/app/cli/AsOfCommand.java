package org.learningdistricts.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.RulesOption;
import org.learningdistricts.app.cli.value.PastMomentConverter;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.LoadFault;
import org.learningdistricts.app.moments.MomentFile;
import org.learningdistricts.warehouse.PastMoment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw as-of}. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        description = {
            "Lập tệp như một bản công bố, theo những gì đã biết vào một thời điểm trong quá khứ.",
            "Makes a file like a release, of what was known at a moment in the past."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw as-of 2025-06-30",
            "  ldw as-of \"2025-06-30 17:00\" --rules now --out q2.duckdb",
            "  ldw query --as-of 2025-06-30 \"from reporting.city_qualification_rate\""
        })
final class AsOfCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private RulesOption rules = new RulesOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"Ghi ra tệp này.", "Writes it to this file, which must not exist."})
    private @Nullable Path out;

    @Parameters(
            paramLabel = "T",
            converter = PastMomentConverter.class,
            description = {
                "Thời điểm, giờ Hà Nội; chỉ ghi ngày thì là hết ngày.",
                "A moment, Hanoi time; a day alone means its end."
            })
    private LocalDateTime moment = LocalDateTime.MIN;

    @Override
    public Integer call() {
        if (out != null && Files.exists(out)) {
            throw new ParameterException(
                    spec.commandLine(), "tệp đã có sẵn / the file exists already: " + out);
        }
        if (out != null && Files.notExists(out.toAbsolutePath().resolveSibling(""))) {
            throw new ParameterException(
                    spec.commandLine(), "không có thư mục này / there is no such folder: " + out);
        }
        MomentFile made = rules.file(data.folder(), moment);
        Path file = out == null ? made.file() : copy(made.file(), out);
        Screen screen = LdwCommand.screen(spec);
        PastMoment past = made.moment();
        screen.say(
                "",
                "Theo những gì đã biết lúc %s; lượt nạp gần nhất khi đó: %s"
                        .formatted(
                                LoadClock.shown(past.asOf()), LoadClock.shown(past.recordedTo())),
                "as known at %s; newest load then: %s"
                        .formatted(
                                LoadClock.shown(past.asOf()), LoadClock.shown(past.recordedTo())));
        String digest = made.referenceDigest().substring(0, 12);
        if (past.isByRulesOfNow()) {
            screen.say("", "Theo quy định hiện nay: " + digest, "by the rules of now: " + digest);
        } else if (past.isRulesAssumed()) {
            screen.say(
                    "",
                    "Khi đó chưa ghi lại quy định; dùng bộ đầu tiên được ghi: " + digest,
                    "the rules of then were not noted; the first on record are taken: " + digest);
        } else {
            screen.say("", "Theo quy định khi đó: " + digest, "by the rules of then: " + digest);
        }
        screen.copyable("  " + Screen.path(file));
        return ExitCode.DONE;
    }

    private static Path copy(Path made, Path out) {
        try {
            Files.createFile(out); // fails where a file is, which is no half of ours
            boolean isWhole = false;
            try {
                Files.copy(made, out, StandardCopyOption.REPLACE_EXISTING);
                isWhole = true;
            } finally {
                if (!isWhole) {
                    Files.deleteIfExists(out);
                }
            }
            return out;
        } catch (IOException e) {
            throw new LoadFault(
                    "không ghi được / cannot write %s: %s".formatted(out, Faults.reason(e)), e);
        }
    }
}
