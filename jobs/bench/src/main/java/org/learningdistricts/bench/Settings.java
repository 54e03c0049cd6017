package org.learningdistricts.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run of the bench was told.
 *
 * @param root the project's folder
 * @param work a folder for what the bench writes
 * @param ldw the command to measure, without its arguments
 * @param runs how often each is measured
 * @param quarters quarters of the whole country
 * @param rows rows of the large files
 * @param isSmall whether small sizes do, to see that all works
 */
record Settings(
        Path root,
        Path work,
        List<String> ldw,
        int runs,
        int quarters,
        long rows,
        boolean isSmall) {

    /** A query of the bench. */
    String query(String name, Map<String, String> values) {
        return SqlText.of(root.resolve("jobs/bench/sql").resolve(name), values);
    }

    /** The command with arguments. */
    List<String> ldw(Object... arguments) {
        List<String> command = new ArrayList<>(ldw);
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** A command that runs a class of the bench in a process of its own. */
    static List<String> java(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xshare:auto");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
