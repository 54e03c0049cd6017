package org.learningdistricts.answers.workbook;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/**
 * Writes the parts of a workbook: new ones, and those that another one had, of which some are
 * changed and the others are copied.
 */
public final class PackageWriter implements Closeable {

    /** Always the same, so that the same workbook is written each time. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final @Nullable WorkbookPackage before;
    private final ZipOutputStream zip;
    private final Set<String> done = new HashSet<>();
    private boolean isNextLoose;
    private final Set<String> dropped = new HashSet<>();

    /**
     * @param before what the workbook was, null if it is new
     */
    public PackageWriter(@Nullable WorkbookPackage before, OutputStream out) {
        this.before = before;
        this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    /** What writes a part. */
    public interface PartContent {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a part again with changes. */
    public void edit(String part, XmlCopy.Pass pass) throws IOException {
        WorkbookPackage parts = Objects.requireNonNull(before);
        try (PushbackInputStream in = XmlEncoding.ahead(parts.openMarkup(part))) {
            Charset charset = XmlEncoding.of(part, in);
            start(part, parts.spelling(part));
            Writer out = new OutputStreamWriter(zip, charset.newEncoder());
            XmlCopy xml = new XmlCopy(part, new InputStreamReader(in, charset.newDecoder()), out);
            pass.over(xml);
            xml.copyRest();
            zip.closeEntry();
        }
    }

    /**
     * Writes a part again with changes, or a new one if there is none.
     *
     * @param empty what is changed then
     */
    public void edit(String part, String empty, XmlCopy.Pass pass) throws IOException {
        if (before != null && before.has(part) && !isDropped(part)) {
            edit(part, pass);
        } else {
            create(
                    part,
                    out -> {
                        XmlCopy xml = XmlCopy.of(part, empty, out);
                        pass.over(xml);
                        xml.copyRest();
                    });
        }
    }

    /** Writes a new part. */
    public void create(String part, PartContent content) throws IOException {
        start(part, part);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
    }

    /** Packs the next part loosely: texts that are much alike would be taken for a bomb. */
    public void packNextLoosely() {
        isNextLoose = true;
    }

    /** Leaves a part out; a new one may take its name. */
    public void drop(String part) {
        dropped.add(part.toLowerCase(Locale.ROOT));
    }

    private boolean isDropped(String part) {
        return dropped.contains(part.toLowerCase(Locale.ROOT));
    }

    /** Copies all parts that were not dealt with, byte by byte; what is written to stays open. */
    public void finish() throws IOException {
        if (before != null) {
            for (String part : before.names()) {
                if (!isDropped(part) && done.add(part)) {
                    try (InputStream in = before.open(part)) {
                        entry(before.spelling(part));
                        in.transferTo(zip);
                        zip.closeEntry();
                    }
                }
            }
        }
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void start(String part, String name) throws IOException {
        if (!done.add(part.toLowerCase(Locale.ROOT))) {
            throw new UnexpectedMarkup(part, "2 ×");
        }
        entry(name);
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.setLevel(isNextLoose ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        isNextLoose = false;
        zip.putNextEntry(entry);
    }
}
