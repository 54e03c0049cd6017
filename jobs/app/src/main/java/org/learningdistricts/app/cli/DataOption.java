package org.learningdistricts.app.cli;

import java.nio.file.Path;
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

    public DataFolder folder() {
        return DataFolder.at(data);
    }
}
