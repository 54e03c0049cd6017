package org.learningdistricts.answers.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fonts, fills, borders or styles of cells, each found by its position. */
final class StyleList {

    private static final int DEPTH = 2;
    private static final int LONGEST = 1 << 24;

    private final String list;
    private final String element;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private int before;
    private long length;

    StyleList(String prefix, String list, String element) {
        this.list = prefix + list;
        this.element = prefix + element;
    }

    /** Takes an element in if the cursor is at one of the list. */
    void read(XmlCopy xml) throws IOException {
        if (xml.isStart(list) && xml.depth() == DEPTH && !xml.isEmpty()) {
            while (xml.next() && !xml.isEnd(list)) {
                if (xml.isStart(element)) {
                    String text = xml.cut();
                    length += text.length();
                    if (length > LONGEST) {
                        throw xml.fault("characters of " + list + " > " + LONGEST);
                    }
                    positions.putIfAbsent(text, all.size());
                    all.add(text);
                }
            }
            before = all.size();
        }
    }

    String name() {
        return list;
    }

    int size() {
        return all.size();
    }

    /** How many there were before any was added. */
    int before() {
        return before;
    }

    List<String> all() {
        return all;
    }

    /** The element at a position. */
    String get(int position) {
        return all.get(position);
    }

    /** The position of an element, which is added if there is none like it. */
    int add(String text) {
        Integer known = positions.putIfAbsent(text, all.size());
        if (known != null) {
            return known;
        }
        all.add(text);
        return all.size() - 1;
    }

    /** Adds the new elements to the list if the cursor is at it. */
    void write(XmlCopy xml) throws IOException {
        if (all.size() == before || xml.depth() != DEPTH) {
            return;
        }
        if (xml.isStart(list)) {
            xml.replace(xml.tag().with("count", all.size()));
        } else if (xml.isEnd(list)) {
            xml.before(String.join("", all.subList(before, all.size())));
        }
    }
}
