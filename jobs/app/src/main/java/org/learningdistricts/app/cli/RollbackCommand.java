package org.learningdistricts.app.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.cli.option.OfficeOption;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.LoadClock;
import org.learningdistricts.app.data.RollbackLog;
import org.learningdistricts.app.releases.HeldClients;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ldw rollback}. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = {
            "Đưa người dùng về một bản công bố trước và giữ ở đó; --release: trở lại bản mới nhất.",
            "Leads clients back to an earlier release and holds them there; --release: to the newest"
                    + " again."
        },
        footerHeading = "%nVí dụ / Examples:%n",
        footer = {
            "  ldw rollback 20250622-060012-113000 --reason \"Sai số liệu quý II\"",
            "  ldw rollback --release",
        })
final class RollbackCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();
    @Mixin private OfficeOption by = new OfficeOption();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Lý do, không chứa dữ liệu cá nhân / the reason, without personal data")
    private @Nullable String reason;

    /** Where clients are led. */
    private static final class Target {

        @Parameters(
                paramLabel = "RELEASE",
                description = {
                    "Bản công bố còn giữ, xem ldw releases.",
                    "A release that is kept, see ldw releases."
                })
        private @Nullable String release;

        @Option(
                names = "--release",
                description = {
                    "Thôi giữ: người dùng lại thấy bản mới nhất.",
                    "Lets clients see the newest release again."
                })
        private boolean isLetGo;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        folder.requireRelease();
        RollbackLog log = new RollbackLog(folder, LoadClock.system());
        Screen screen = LdwCommand.screen(spec);
        if (target.isLetGo) {
            log.letGo(by.office());
            String now = folder.currentReleaseId().orElseThrow();
            screen.say(
                    "",
                    "Người dùng lại thấy bản mới nhất: " + now,
                    "Clients see the newest release again: " + now);
        } else {
            String release = Objects.requireNonNull(target.release, "one of the two is given");
            ReleasesCommand.requireKept(spec, folder, release);
            if (reason == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "cần nêu lý do / a reason must be given, such as --reason \"…\"");
            }
            log.hold(release, reason, by.office());
            HeldClients.say(folder, screen);
        }
        return ExitCode.DONE;
    }
}
