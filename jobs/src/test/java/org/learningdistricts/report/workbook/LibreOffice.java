package org.learningdistricts.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, as an office would use it. */
public final class LibreOffice {

    private static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";
    private static final int SECONDS = 240;

    private LibreOffice() {}

    /**
     * Opens workbooks and saves them again.
     *
     * @param folder where it may work
     */
    public static List<byte[]> saved(Path folder, byte[]... workbooks)
            throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                WORKBOOK,
                                "--outdir",
                                saved.toString()));
        List<Path> files = new ArrayList<>();
        for (byte[] workbook : workbooks) {
            Path file = folder.resolve(files.size() + ".xlsx");
            Files.write(file, workbook);
            command.add(file.toString());
            files.add(saved.resolve(file.getFileName()));
        }
        Path printed = folder.resolve("printed.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end: " + Files.readString(printed));
        }
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }
}
