package org.learningdistricts.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.learningdistricts.app.cli.option.DataOption;
import org.learningdistricts.app.console.ResultsJson;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.releases.HeldClients;
import org.learningdistricts.app.releases.KeptRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ldw releases}. */
@Command(
        name = "releases",
        mixinStandardHelpOptions = true,
        description = {
            "Các bản công bố còn giữ: lập lúc nào, vì sao, có gì, bao lớn.",
            "The releases that are kept: when, why, of what, how large."
        },
        footerHeading = "%nVí dụ / Example:%n",
        footer = "  ldw releases --data /srv/ldw")
final class ReleasesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "JSON")
    private boolean json;

    @Override
    public Integer call() {
        data.folder().requireRelease();
        List<KeptRelease> releases = KeptRelease.of(data.folder());
        if (json) {
            spec.commandLine().getOut().println(ResultsJson.of(releases));
        } else {
            Screen screen = LdwCommand.screen(spec);
            screen.print(KeptRelease.table(releases, screen.language()));
            HeldClients.say(data.folder(), screen);
        }
        return ExitCode.DONE;
    }

    /** Refuses a name that no release has which is kept. */
    static void requireKept(CommandSpec spec, DataFolder folder, String release) {
        if (!folder.releaseIds().contains(release)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "không giữ bản công bố %1$s; xem ldw releases / release %1$s is not kept; see ldw"
                                    .formatted(release)
                            + " releases");
        }
    }
}
