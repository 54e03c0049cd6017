package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.learningdistricts.intake.contract.Contracts;

/** A submission before it is written in some shape. */
public record Submission(String quarter, String unit, List<SentTable> tables) {

    /** Reads canonical CSV. */
    public static Submission read(Path folder, Contracts contracts) throws IOException {
        List<SentTable> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".csv", "");
                tables.add(SentTable.read(file, contracts.byTableName(name).orElseThrow()));
            }
        }
        return new Submission(
                String.valueOf(folder.getParent().getFileName()),
                String.valueOf(folder.getFileName()),
                tables);
    }

    /** With another content of each table. */
    public Submission with(UnaryOperator<SentTable> change) {
        return new Submission(quarter, unit, tables.stream().map(change).toList());
    }
}
