package org.learningdistricts.intake.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file of what another form writes.
 *
 * @param parent path before each name in the zip, empty or ending in a slash
 * @param charset of the names
 * @param others entries that lie in it as well
 */
public record PackedForm(SentForm form, String parent, Charset charset, List<String> others)
        implements SentForm {

    @Override
    public void write(Submission submission, Path inbox) throws IOException {
        Path quarter = Files.createDirectories(inbox.resolve(submission.quarter()));
        Path aside = inbox.resolveSibling(inbox.getFileName() + "-aside");
        form.write(submission, aside);
        try (OutputStream out = Files.newOutputStream(quarter.resolve(submission.unit() + ".zip"));
                ZipOutputStream zip = new ZipOutputStream(out, charset);
                Stream<Path> files = Files.walk(aside)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(parent + file.getFileName()));
                Files.copy(file, zip);
            }
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write(1);
            }
        }
    }
}
