package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.answers.workbook.PackageWriter;
import org.learningdistricts.answers.workbook.UnexpectedMarkup;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.reader.ooxml.CellReference;
import org.learningdistricts.reader.ooxml.Namespace;

/**
 * The shapes of the comments of a sheet. Excel shows no comment without one. What it writes there
 * is often no sound XML, so it is changed as a text.
 */
final class CommentShapes {

    /** Shapes are numbered in blocks, which a part has to name. */
    private static final int BLOCK = 1024;

    private static final String NONE =
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            </xml>\
            """;

    private static final String TYPE =
            """
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
            path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
            <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """;

    private static final Pattern SHAPE = Pattern.compile("(?s)<v:shape\\s.*?</v:shape>\\s*");
    private static final Pattern NOTE = Pattern.compile("ObjectType\\s*=\\s*[\"']Note[\"']");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN =
            Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final Pattern NUMBER = Pattern.compile("\\sid=[\"']_x0000_s(\\d{1,9})[\"']");
    private static final Pattern BLOCKS =
            Pattern.compile("(<o:idmap\\s[^>]*?data=[\"'])([^\"']*)([\"'])");

    private final String part;
    private final CommentBox box;

    CommentShapes(String part, SheetShape shape) {
        this.part = part;
        this.box = new CommentBox(shape);
    }

    /**
     * How a sheet refers to them.
     *
     * @param prefix of its elements
     */
    static String reference(String prefix, String id) {
        return "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                .formatted(prefix, Namespace.RELATIONSHIPS, id);
    }

    /** Takes shapes out of the part and adds those of some marks. */
    void write(PackageWriter out, Set<CellReference> gone, List<Mark> marks) throws IOException {
        out.edit(part, NONE, xml -> edit(xml, gone, marks));
    }

    private void edit(XmlCopy xml, Set<CellReference> gone, List<Mark> marks) throws IOException {
        String text = xml.takeRest();
        int end = text.lastIndexOf("</xml>");
        if (end < 0 || !text.contains("xmlns:v=") || !text.contains("xmlns:x=")) {
            throw new UnexpectedMarkup(part, "no shapes of comments");
        }
        String kept = without(text.substring(0, end), gone);
        StringWriter out = new StringWriter();
        if (!marks.isEmpty()) {
            long block = 1 + last(kept) / BLOCK;
            out.write(withBlocks(kept, block, block + marks.size() / BLOCK));
            out.write(text.contains("\"_x0000_t202\"") ? "" : TYPE);
            add(marks, block * BLOCK, out);
        } else {
            out.write(kept);
        }
        xml.after(out + text.substring(end));
    }

    /** Names the blocks that are new beside those that are named. */
    private static String withBlocks(String text, long first, long last) {
        return BLOCKS.matcher(text)
                .replaceFirst(
                        found -> {
                            Set<String> blocks = new LinkedHashSet<>();
                            blocks.addAll(List.of(found.group(2).split(",")));
                            blocks.addAll(List.of(blocks(first, last).split(",")));
                            return found.group(1) + String.join(",", blocks) + found.group(3);
                        });
    }

    private void add(List<Mark> marks, long first, Writer out) throws IOException {
        long number = first;
        for (Mark mark : marks) {
            number++;
            out.write(box.shape(mark, number));
        }
    }

    private static String blocks(long first, long last) {
        StringBuilder blocks = new StringBuilder().append(first);
        for (long block = first + 1; block <= last; block++) {
            blocks.append(',').append(block);
        }
        return blocks.toString();
    }

    private static long last(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }

    private static String without(String text, Set<CellReference> gone) {
        return SHAPE.matcher(text)
                .replaceAll(
                        shape ->
                                gone.contains(cell(shape.group()))
                                        ? ""
                                        : Matcher.quoteReplacement(shape.group()));
    }

    /** The cell whose comment a shape shows; that of no cell if it shows none. */
    private static CellReference cell(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return NOTE.matcher(shape).find() && row.find() && column.find()
                ? new CellReference(
                        Integer.parseInt(Objects.requireNonNull(column.group(1))),
                        Long.parseLong(Objects.requireNonNull(row.group(1))) + 1)
                : new CellReference(-1, 0);
    }
}
