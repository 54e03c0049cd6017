package org.learningdistricts.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        return SqlTemplate.of(root.resolve("jobs/bench/sql").resolve(name), values);
    }

    /** A script of the peer. */
    Path plain(String name) {
        return root.resolve("jobs/bench/plain").resolve(name);
    }

    /** The command with arguments. */
    List<String> ldw(Object... arguments) {
        return with(ldw, arguments);
    }

    /** A command that runs a class of the bench in a process of its own. */
    static List<String> java(Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return with(command, arguments);
    }

    private static List<String> with(List<String> command, Object... arguments) {
        return Stream.concat(command.stream(), Arrays.stream(arguments).map(Object::toString))
                .toList();
    }
}
