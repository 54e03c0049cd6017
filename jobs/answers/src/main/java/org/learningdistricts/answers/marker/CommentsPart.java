package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.answers.workbook.PackageWriter;
import org.learningdistricts.answers.workbook.XmlCopy;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.reader.ooxml.CellReference;
import org.learningdistricts.reader.ooxml.Namespace;

/** The comments of a sheet: those of an earlier marking go, those of the marks come. */
final class CommentsPart {

    /** The author of what stands in for a discussion, which newer versions of Excel show. */
    private static final String DISCUSSION = "tc=";

    private static final int MOST = 1 << 16;

    /** Comments of a sheet; more may say the same over and over. */
    private static final int MANY = 100;

    private static final String NONE =
            "<comments xmlns=\"" + Namespace.MAIN + "\"><authors/><commentList/></comments>";

    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Mark> ordered;
    private final Set<CellReference> gone = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> authors = new ArrayList<>();
    private String prefix = "";
    private int own = -1;

    CommentsPart(SheetMarks marks) {
        ordered = marks.all();
        ordered.forEach(mark -> this.marks.put(mark.cell().text(), mark));
    }

    /** The marks whose comments need a shape. */
    List<Mark> added() {
        return ordered.stream().filter(mark -> !written.contains(mark.cell().text())).toList();
    }

    /** Cells whose comment was taken out. */
    Set<CellReference> gone() {
        return gone;
    }

    void writeTo(PackageWriter out, String part) throws IOException {
        if (ordered.size() > MANY) {
            out.packNextLoosely();
        }
        out.edit(part, NONE, this::edit);
    }

    private void edit(XmlCopy xml) throws IOException {
        prefix = xml.root("comments", Namespace.MAIN);
        while (xml.next()) {
            if (xml.isStart(prefix + "author") && xml.depth() == 3) {
                String author = xml.cut();
                authors.add(CommentText.text(author));
                bound(xml, authors.size());
                xml.after(author);
            } else if (xml.isLastOf(prefix + "authors")) {
                own = authors.indexOf(CommentText.AUTHOR);
                if (own < 0 && !marks.isEmpty()) {
                    own = authors.size();
                    xml.append(author());
                }
            } else if (xml.isStart(prefix + "comment") && xml.depth() == 3) {
                String kept = kept(xml.tag(), xml.cut());
                xml.after(kept);
                bound(xml, gone.size());
            } else if (xml.isLastOf(prefix + "commentList")) {
                if (own < 0 && !marks.isEmpty()) {
                    throw xml.fault("no authors");
                }
                StringBuilder comments = new StringBuilder();
                for (Mark mark : added()) {
                    comments.append(comment(mark));
                }
                xml.append(comments.toString());
            }
        }
    }

    private static void bound(XmlCopy xml, int held) throws IOException {
        if (held > MOST) {
            throw xml.fault("comments > " + MOST);
        }
    }

    private String kept(XmlTag tag, String comment) throws IOException {
        String place = Objects.requireNonNullElse(tag.attribute("ref"), "");
        String author = author(tag);
        if (author.startsWith(DISCUSSION)) {
            written.add(place);
            return comment;
        }
        String kept =
                CommentText.isOurs(author, comment)
                        ? CommentText.withoutMark(prefix, comment)
                        : comment;
        if (kept.isEmpty()) {
            CellReference cell = CellReference.of(place);
            if (cell != null) {
                gone.add(cell);
            }
            return "";
        }
        Mark mark = marks.get(place);
        if (mark == null) {
            return kept;
        }
        written.add(place);
        return CommentText.withMark(prefix, kept, mark.text());
    }

    private String author(XmlTag comment) {
        @Nullable String id = comment.attribute("authorId");
        int author = id == null ? -1 : Integer.parseInt(id);
        return author < 0 || author >= authors.size() ? "" : authors.get(author);
    }

    private String author() {
        return "<#author>".replace("#", prefix)
                + XmlText.escape(CommentText.AUTHOR)
                + "</#author>".replace("#", prefix);
    }

    private String comment(Mark mark) {
        return ("<#comment ref=\"" + mark.cell().text() + "\" authorId=\"" + own + "\"><#text>")
                        .replace("#", prefix)
                + CommentText.runs(prefix, mark.text())
                + "</#text></#comment>".replace("#", prefix);
    }
}
