package org.learningdistricts.app.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.learningdistricts.app.console.Screen;
import org.learningdistricts.app.data.DataFolder;
import picocli.CommandLine.Option;

/** The option {@code --data}, which all commands share. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = {
                "Thư mục dữ liệu / data folder.",
                "Mặc định / default: ${DEFAULT-VALUE}"
            })
    private Path data = Path.of("data");

    /** How a command is called for a data folder, for people to copy. */
    public static String command(String name, DataFolder folder) {
        return "ldw "
                + name
                + (folder.equals(DataFolder.at(Path.of("data")))
                        ? ""
                        : " --data '" + Screen.path(folder.root()) + "'");
    }

    /** How a load is called for a data folder; what is sent to another inbox is named there. */
    public static String load(DataFolder folder) {
        boolean hasInbox = Files.isDirectory(folder.inbox());
        return command("load", folder) + (hasInbox ? "" : " INBOX");
    }

    /** The folder named. */
    public DataFolder folder() {
        return DataFolder.at(data);
    }
}
