package org.learningdistricts.answers.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A start tag as it is written.
 *
 * @param text from {@code <} to {@code >}
 */
public record XmlTag(String text) {

    /** Where an attribute stands, with the blanks before it. */
    private record Span(int start, int nameStart, int nameEnd, int valueStart, int valueEnd) {}

    /** The tag at the start of an element's text. */
    public static XmlTag of(String element) {
        char quote = 0;
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return new XmlTag(element.substring(0, i + 1));
            }
        }
        throw new IllegalArgumentException(element);
    }

    public boolean isEmpty() {
        return text.endsWith("/>");
    }

    /** Name of the element, with its prefix. */
    public String name() {
        return text.substring(1, nameEnd());
    }

    /** The prefix of the element with its colon; empty if there is none. */
    public String prefix() {
        String name = name();
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The value of an attribute, null if there is none. */
    public @Nullable String attribute(String name) {
        Span span = find(name);
        return span == null ? null : value(span);
    }

    /** Whether an attribute says yes. */
    public boolean isOn(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** All attributes in the order in which they stand. */
    public Map<String, String> attributes() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Span span = next(nameEnd()); span != null; span = next(span.valueEnd + 1)) {
            all.put(text.substring(span.nameStart, span.nameEnd), value(span));
        }
        return all;
    }

    /** The same tag with another value of an attribute. */
    public XmlTag with(String name, String value) {
        Span span = find(name);
        String written = XmlText.escape(value);
        if (span != null) {
            return new XmlTag(
                    text.substring(0, span.valueStart) + written + text.substring(span.valueEnd));
        }
        int at = text.length() - (isEmpty() ? 2 : 1);
        while (isBlank(text.charAt(at - 1))) {
            at--;
        }
        return new XmlTag(
                text.substring(0, at) + " " + name + "=\"" + written + "\"" + text.substring(at));
    }

    public XmlTag with(String name, long value) {
        return with(name, String.valueOf(value));
    }

    /** The same tag without an attribute. */
    public XmlTag without(String name) {
        Span span = find(name);
        return span == null
                ? this
                : new XmlTag(text.substring(0, span.start) + text.substring(span.valueEnd + 1));
    }

    /** The element of this tag with a content. */
    public String filled(String content) {
        String open = isEmpty() ? text.substring(0, text.length() - 2) + ">" : text;
        return open + content + "</" + name() + ">";
    }

    private String value(Span span) {
        return XmlText.unescape(text.substring(span.valueStart, span.valueEnd));
    }

    private @Nullable Span find(String name) {
        for (Span span = next(nameEnd()); span != null; span = next(span.valueEnd + 1)) {
            if (span.nameEnd - span.nameStart == name.length()
                    && text.startsWith(name, span.nameStart)) {
                return span;
            }
        }
        return null;
    }

    private @Nullable Span next(int from) {
        int start = from;
        while (isBlank(text.charAt(start))) {
            start++;
        }
        int equals = text.indexOf('=', start);
        if (equals < 0) {
            return null;
        }
        int end = equals;
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        int open = equals + 1;
        while (isBlank(text.charAt(open))) {
            open++;
        }
        char quote = text.charAt(open);
        int close = text.indexOf(quote, open + 1);
        if ((quote != '"' && quote != '\'') || close < 0) {
            throw new IllegalArgumentException(text);
        }
        return new Span(from, start, end, open + 1, close);
    }

    private int nameEnd() {
        int end = 1;
        while (!isBlank(text.charAt(end)) && text.charAt(end) != '/' && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
