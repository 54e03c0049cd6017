package org.learningdistricts.answers.workbook;

import java.io.BufferedOutputStream;
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
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningdistricts.reader.ooxml.WorkbookPackage;

/** A workbook that is written again: some parts are changed, the others are copied. */
public final class PackageCopy {

    /** Always the same, so that the same workbook is written each time. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final WorkbookPackage parts;
    private final ZipOutputStream zip;
    private final Set<String> done = new HashSet<>();
    private boolean isNextLoose;
    private final Set<String> dropped = new HashSet<>();

    public PackageCopy(WorkbookPackage parts, OutputStream out) {
        this.parts = parts;
        this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    /** What goes over a part. */
    public interface Pass {
        void over(XmlCopy xml) throws IOException;
    }

    /** What writes a part. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Goes over a part without writing it. */
    public static void read(WorkbookPackage parts, String part, Pass pass) throws IOException {
        try (PushbackInputStream in = XmlEncoding.ahead(parts.openMarkup(part))) {
            Charset charset = XmlEncoding.of(part, in);
            pass.over(
                    new XmlCopy(
                            part,
                            new InputStreamReader(in, charset.newDecoder()),
                            Writer.nullWriter()));
        }
    }

    /** Writes a part again with changes. */
    public void edit(String part, Pass pass) throws IOException {
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

    /** Writes a new part. */
    public void create(String part, Content content) throws IOException {
        start(part, part);
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
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

    /** Copies all parts that were not dealt with, byte by byte. */
    public void finish() throws IOException {
        for (String part : parts.names()) {
            if (!dropped.contains(part) && done.add(part)) {
                try (InputStream in = parts.open(part)) {
                    entry(parts.spelling(part));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
        zip.finish();
        zip.flush();
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
