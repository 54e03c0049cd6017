package org.learningdistricts.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningdistricts.app.cli.Ldw;
import org.learningdistricts.app.cli.Main;

/** The program in a process of its own, which can be killed. */
public final class Program {

    private Program() {}

    /**
     * Starts it.
     *
     * @param temp where native libraries are unpacked to
     */
    public static Process start(Path temp, Object... args) throws IOException {
        return new ProcessBuilder(command(temp, args))
                .redirectOutput(temp.resolve("out.txt").toFile())
                .start();
    }

    /**
     * Runs it to its end.
     *
     * @param prefix what its command begins with
     */
    public static Ldw run(Path temp, List<String> prefix, Object... args)
            throws IOException, InterruptedException {
        return run(temp, prefix, List.of(), args);
    }

    /**
     * Runs it to its end.
     *
     * @param first folders of classes and resources that come before its own
     */
    public static Ldw run(Path temp, List<String> prefix, List<Path> first, Object... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(command(temp, first, args));
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        Process program =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!program.waitFor(120, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new IllegalStateException("it did not end: " + command);
        }
        return new Ldw(program.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The command that starts it. */
    public static List<String> command(Path temp, Object... args) {
        return command(temp, List.of(), args);
    }

    private static List<String> command(Path temp, List<Path> first, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + temp);
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        String own =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        command.add(
                Stream.concat(first.stream().map(Path::toString), Stream.of(own))
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(Main.class.getName());
        for (Object arg : args) {
            command.add(String.valueOf(arg));
        }
        return command;
    }
}
