package org.learningdistricts.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Sample;

/**
 * A data folder with two loads, an explanation and a release, of which copies are damaged.
 *
 * @param figures what its release says
 */
public record LoadedFolder(Path data, Path inbox, List<String> figures) {

    public static LoadedFolder make(Path folder) throws IOException {
        Path inbox = Sample.inbox(folder.resolve("inbox"), "00004", Sample.UNIT);
        Path data = folder.resolve("data");
        Ldw.run("load", "--data", data, inbox);
        Sample.correct(inbox, Sample.UNIT, 2);
        Ldw.run("load", "--data", data, inbox);
        String finding =
                Published.query(data, "select min(finding_id) from reporting.finding")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        Ldw.run("explain-finding", "--data", data, finding, "--reason", "Đã kiểm tra");
        Ldw.run("load", "--data", data, inbox);
        return new LoadedFolder(data, inbox, Published.views(data));
    }

    /** A copy that may be damaged. */
    public LoadedFolder copy(Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path path : walk.toList()) {
                Path copied = to.resolve(data.relativize(path).toString());
                if (Files.isSymbolicLink(path)) {
                    Files.createSymbolicLink(copied, Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
        return new LoadedFolder(to, inbox, figures);
    }

    /** The files below a folder, in order. */
    public List<Path> files(String below) throws IOException {
        try (Stream<Path> walk = Files.walk(data.resolve(below))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The first file below a folder. */
    public Path file(String below) throws IOException {
        return files(below).stream()
                .filter(file -> !file.toString().endsWith(".sha256"))
                .findFirst()
                .orElseThrow();
    }

    public Ldw load() {
        return Ldw.run("load", "--data", data, inbox);
    }

    public Ldw doctor(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "doctor";
        args[1] = "--data";
        args[2] = data;
        System.arraycopy(options, 0, args, 3, options.length);
        return Ldw.run(args);
    }

    /** Turns one bit. */
    public static void flip(Path file, long bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
        Files.write(file, bytes);
    }
}
