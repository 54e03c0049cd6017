package org.learningdistricts.reader.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own with little memory. */
public final class SmallJvm {

    private SmallJvm() {}

    /**
     * Runs a class.
     *
     * @param megabytes memory for objects
     * @param minutes time that is allowed
     * @param folder for what it prints
     */
    public static Ended run(int megabytes, int minutes, Path folder, String main, Object... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main);
        for (Object arg : args) {
            command.add(String.valueOf(arg));
        }
        Path printed = folder.resolve(main + ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        boolean isOver = process.waitFor(minutes, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        return new Ended(isOver ? process.exitValue() : -1, text);
    }

    /**
     * How it ended.
     *
     * @param code exit code, -1 if it took too long
     */
    public record Ended(int code, String printed) {}
}
