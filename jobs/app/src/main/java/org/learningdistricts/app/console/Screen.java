package org.learningdistricts.app.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where results are shown to people. A line that is longer than the screen goes on in the next one,
 * under the text of the first; what has no blank, such as a path, is never parted, so that it can
 * be copied.
 *
 * @param width in columns
 */
public record Screen(PrintWriter out, int width, ResultLanguage language) {

    /** Where nobody says how wide it is. */
    public static final int USUAL_WIDTH = 80;

    private static final int LEAST_TEXT = 20;

    public void println() {
        out.println();
    }

    /** A line, or as many as it takes; blanks before it stand before all of them. */
    public void println(String text) {
        int blanks = text.length() - text.stripLeading().length();
        println(text.substring(0, blanks), text.substring(blanks));
    }

    /**
     * A text.
     *
     * @param first stands before the first line; the others are indented as far
     */
    public void println(String first, String text) {
        int indent = TextWidth.of(first);
        boolean isLong = !text.contains(" ") && TextWidth.of(text) > width - indent;
        if (!first.isBlank() && (isLong || indent + LEAST_TEXT > width)) {
            out.println(first.stripTrailing());
            println("  ", text);
        } else if (isLong) {
            out.println(" ".repeat(Math.max(0, width - TextWidth.of(text))) + text);
        } else {
            print(first, TextWidth.wrapped(text, width - indent));
        }
    }

    private void print(String first, List<String> lines) {
        String before = first;
        for (String line : lines) {
            out.println((before + line).stripTrailing());
            before = " ".repeat(TextWidth.of(first));
        }
    }

    /** Names, parted by commas; none of them is broken. */
    public void items(String first, List<String> names) {
        StringBuilder line = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i) + (i < names.size() - 1 ? "," : "");
            if (!line.isEmpty() && TextWidth.of(first + line + " " + name) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(name);
        }
        lines.add(line.toString());
        print(first, lines);
    }

    /** Words in the language of the screen, or in both in one line if they fit, else in two. */
    public void say(String indent, String vietnamese, String english) {
        String words = language.words(vietnamese, english);
        if (language != ResultLanguage.BOTH || TextWidth.of(indent + words) <= width) {
            println(indent, words);
        } else {
            println(indent, vietnamese);
            println(indent, english);
        }
    }

    /** A sentence of each language in a line of its own, the second one indented further. */
    public void sentences(String first, String vietnamese, String english) {
        sentences(first, "", vietnamese, english);
    }

    /**
     * A sentence of each language in a line of its own, the second one indented further.
     *
     * @param place what they are about, said once
     */
    public void sentences(String first, String place, String vietnamese, String english) {
        switch (language) {
            case BOTH -> {
                println(first, place + vietnamese);
                println(" ".repeat(TextWidth.of(first) + 2), english);
            }
            case VI -> println(first, place + vietnamese);
            case EN -> println(first, place + english);
        }
    }

    /** Something to be copied, such as a command, which is never parted. */
    public void copyable(String line) {
        out.println(line);
    }

    /** Words in the language of the screen. */
    public String words(String vietnamese, String english) {
        return language.words(vietnamese, english);
    }

    /** A path as short as it can be named from here. */
    public static String path(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return TerminalText.line(
                (absolute.startsWith(here) && !absolute.equals(here)
                                ? here.relativize(absolute)
                                : absolute)
                        .toString());
    }

    /** As many of some names as fit into the line that begins so, and how many do not. */
    public String fitting(String first, List<String> names) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String next = (i == 0 ? "" : ", ") + names.get(i);
            int left = names.size() - i - 1;
            String rest = left == 0 ? "" : ", … + " + left;
            if (TextWidth.of(first + line + next + rest) > width) {
                int more = names.size() - i;
                return line.isEmpty() ? "… + " + more : line + ", … + " + more;
            }
            line.append(next);
        }
        return line.toString();
    }

    /** Rows in a table, or in a list if the screen is too narrow. */
    public void print(TextTable table) {
        List<String> lines = table.lines(width, language);
        lines.forEach(out::println);
    }
}
