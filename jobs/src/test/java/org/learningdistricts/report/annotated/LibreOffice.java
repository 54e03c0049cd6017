package org.learningdistricts.report.annotated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Lets LibreOffice open a workbook and save it again. */
final class LibreOffice {

    private static final int MINUTES = 3;

    private LibreOffice() {}

    /** The workbook as it saves it. */
    static byte[] save(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("a.xlsx");
        Path out = folder.resolve("out");
        Files.write(in, workbook);
        Process process =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                out.toString(),
                                in.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed.txt").toFile())
                        .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        if (!Files.exists(out.resolve("a.xlsx"))) {
            throw new IOException(Files.readString(folder.resolve("printed.txt")));
        }
        return Files.readAllBytes(out.resolve("a.xlsx"));
    }
}
