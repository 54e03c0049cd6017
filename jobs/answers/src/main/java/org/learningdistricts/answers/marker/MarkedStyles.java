package org.learningdistricts.answers.marker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningdistricts.answers.template.Highlight;
import org.learningdistricts.answers.workbook.StyleSheet;
import org.learningdistricts.answers.workbook.XmlTag;
import org.learningdistricts.answers.workbook.XmlText;
import org.learningdistricts.intake.finding.Severity;

/** The styles of marked cells: those of their cells with another fill. */
final class MarkedStyles {

    private static final String FILL = "fillId";

    /** No workbook has more looks than such a number counts. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Pattern FORMULA = Pattern.compile("formula>([^<]+)</");

    private final StyleSheet styles;
    private final BitSet marked = new BitSet();
    private final BitSet highlights = new BitSet();
    private final Set<Integer> originals = new LinkedHashSet<>();
    private final Map<Map<String, String>, List<Integer>> sources = new HashMap<>();

    /** Finds the styles that an earlier marking left, and those that they may come from. */
    MarkedStyles(StyleSheet styles) {
        this.styles = styles;
        List<String> all = styles.cells();
        for (int i = 0; i < all.size(); i++) {
            int fill = number(XmlTag.of(all.get(i)), FILL);
            if (fill < styles.fills().size() && SeverityLook.isOurs(styles.fills().get(fill))) {
                marked.set(i);
            }
        }
        for (int i = 0; i < styles.highlights().size(); i++) {
            highlights.set(i, Highlight.isLook(styles.highlights().get(i)));
        }
        for (int i = 0; i < all.size() && hasMarked(); i++) {
            if (!marked.get(i)) {
                sources.computeIfAbsent(withoutFill(all.get(i)), xf -> new ArrayList<>()).add(i);
            }
        }
    }

    /** A style that the workbook came with, or a fault of the part where it is asked for. */
    int known(int style) throws IOException {
        return styles.known(style);
    }

    /** The style that a cell of a style gets if it is marked. */
    int marked(int style, Severity severity) throws IOException {
        int fill = styles.numberOfFill(SeverityLook.of(severity).fill());
        originals.add(style);
        String xf = styles.cells().get(style);
        XmlTag tag = XmlTag.of(xf);
        String filled = tag.with(FILL, fill).with("applyFill", 1).text();
        return styles.add(filled + xf.substring(tag.text().length()));
    }

    /** The styles that marked cells had before, which should not be lost. */
    List<Integer> originals() {
        return List.copyOf(originals);
    }

    /** Whether a style was given to a marked cell once. */
    boolean isMarked(int style) {
        return marked.get(style);
    }

    /** Whether there are cells that were marked once. */
    boolean hasMarked() {
        return !marked.isEmpty();
    }

    /** Whether cells may be shown as wrong by the template that the office was given. */
    boolean hasHighlights() {
        return !highlights.isEmpty();
    }

    /** Whether the rule of a format on conditions, as it is written, is one of the template. */
    boolean isHighlight(String rule) {
        String look = XmlTag.of(rule).attribute("dxfId");
        Matcher formula = FORMULA.matcher(rule);
        return look != null
                && NUMBER.matcher(look).matches()
                && highlights.get(Integer.parseInt(look))
                && formula.find()
                && Highlight.isFormula(XmlText.unescape(formula.group(1)));
    }

    /**
     * The style that a cell had before it was marked.
     *
     * @param style that it has now
     * @param above style of the cell above it, which decides if several fit
     */
    int unmarked(int style, int above) throws IOException {
        String xf = styles.cells().get(style);
        List<Integer> found = sources.getOrDefault(withoutFill(xf), List.of());
        if (found.contains(above)) {
            return above;
        }
        for (int source : found) {
            if (number(XmlTag.of(styles.cells().get(source)), FILL) == 0) {
                return source;
            }
        }
        if (!found.isEmpty()) {
            return found.get(0);
        }
        XmlTag tag = XmlTag.of(xf);
        return styles.add(
                tag.with(FILL, 0).without("applyFill").text() + xf.substring(tag.text().length()));
    }

    /**
     * What a style consists of but for its fill, whatever the order of its attributes. What of it
     * differs from the named style is left out, since programs write that as they like.
     */
    private static Map<String, String> withoutFill(String xf) {
        XmlTag tag = XmlTag.of(xf);
        Map<String, String> attributes = new TreeMap<>(tag.attributes());
        attributes.keySet().removeIf(name -> name.equals(FILL) || name.startsWith("apply"));
        attributes.put("", xf.substring(tag.text().length()).replaceAll("\\s+", ""));
        return attributes;
    }

    private static int number(XmlTag tag, String attribute) {
        return Integer.parseInt(Objects.requireNonNullElse(tag.attribute(attribute), "0"));
    }
}
