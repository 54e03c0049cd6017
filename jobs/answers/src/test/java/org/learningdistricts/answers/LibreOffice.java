package org.learningdistricts.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.learningdistricts.reader.InstalledProgram;

/** LibreOffice, as an office would use it. */
public final class LibreOffice {

    private static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";
    private static final int MINUTES = 5;

    private LibreOffice() {}

    /**
     * Opens workbooks and saves them under their names in a folder, all at once.
     *
     * @param folder where it may work, another than theirs
     */
    public static void save(List<Path> workbooks, Path folder) throws IOException {
        List<String> work =
                new ArrayList<>(List.of("--convert-to", WORKBOOK, "--outdir", folder.toString()));
        workbooks.forEach(workbook -> work.add(workbook.toString()));
        run(folder, work);
    }

    /**
     * Runs it to its end.
     *
     * @param folder where it may work
     * @param work what it is to do
     */
    static void run(Path folder, List<String> work) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                InstalledProgram.SOFFICE.require().toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless"));
        command.addAll(work);
        Path printed = Files.createDirectories(folder).resolve("printed.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("LibreOffice: " + Files.readString(printed));
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Opens workbooks and saves them again.
     *
     * @param folder where it may work
     */
    public static List<byte[]> saved(Path folder, byte[]... workbooks) throws IOException {
        List<Path> files = new ArrayList<>();
        for (byte[] workbook : workbooks) {
            files.add(Files.write(folder.resolve(files.size() + ".xlsx"), workbook));
        }
        Path saved = folder.resolve("saved");
        save(files, saved);
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files) {
            bytes.add(Files.readAllBytes(saved.resolve(file.getFileName())));
        }
        return bytes;
    }
}
