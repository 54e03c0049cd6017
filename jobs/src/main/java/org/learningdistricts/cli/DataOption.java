package org.learningdistricts.cli;

import java.nio.file.Path;
import org.learningdistricts.job.DataFolder;
import picocli.CommandLine.Option;

/** The option {@code --data}, which all commands share. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = {
                "Thư mục dữ liệu / data folder.",
                "Mặc định / default: ${DEFAULT-VALUE}"
            })
    private Path data = Path.of("data");

    DataFolder folder() {
        return DataFolder.at(data);
    }
}
