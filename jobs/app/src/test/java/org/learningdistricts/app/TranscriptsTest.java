package org.learningdistricts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.reader.InstalledProgram;

/**
 * The README's commands, in its order and one folder, print what it shows: each in a block of kind
 * {@code console} after a dollar sign, its output below. {@code -Dtranscripts.write=true} writes
 * what they print into the README.
 */
@Tag("slow")
class TranscriptsTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final String BEGIN = "```console";
    private static final String END = "```";
    private static final String PROMPT = "$ ";

    @TempDir private Path folder;

    @BeforeEach
    void makeAFolderToWorkIn() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("sample-input"), Path.of("..", "..", "sample-input").toRealPath());
        List<String> program = Program.command(Files.createDirectory(folder.resolve("temp")));
        Path ldw = folder.resolve("ldw");
        Files.writeString(
                ldw, "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(String.join("' '", program)));
        assertThat(ldw.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void areOfRealRuns() throws Exception {
        boolean isWriting = Boolean.getBoolean("transcripts.write");
        List<String> document = new ArrayList<>();
        List<String> lines = Files.readAllLines(README);
        boolean isConsole = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            document.add(line);
            isConsole = line.equals(BEGIN) || (isConsole && !line.equals(END));
            if (isConsole && line.startsWith(PROMPT)) {
                int end = i + 1;
                while (!lines.get(end).startsWith(PROMPT) && !lines.get(end).equals(END)) {
                    end++;
                }
                Transcript transcript =
                        new Transcript(
                                line.substring(PROMPT.length()),
                                List.copyOf(lines.subList(i + 1, end)));
                List<String> printed = run(transcript);
                document.addAll(transcript.of(printed));
                assertThat(isWriting || transcript.isOf(printed))
                        .as(
                                "the README shows of %s%n%s%nbut it printed%n%s",
                                line,
                                String.join("\n", transcript.shown()),
                                String.join("\n", printed))
                        .isTrue();
                i = end - 1;
            }
        }
        if (isWriting) {
            Files.write(README, document);
        }
    }

    /** What a command prints; a file that is shown is made first. */
    private List<String> run(Transcript transcript) throws IOException, InterruptedException {
        String command = transcript.command();
        if (command.startsWith("cat ")) {
            Files.write(folder.resolve(command.substring("cat ".length())), transcript.shown());
        }
        File out = folder.resolve("temp").resolve("out.txt").toFile();
        ProcessBuilder shell =
                new ProcessBuilder(InstalledProgram.BASH.require().toString(), "-c", command)
                        .directory(folder.toFile())
                        .redirectOutput(out);
        shell.environment().put("COLUMNS", "80");
        Process running = shell.start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
        return Files.readString(out.toPath()).stripTrailing().lines().toList();
    }
}
