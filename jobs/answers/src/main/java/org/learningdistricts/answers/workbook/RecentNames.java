package org.learningdistricts.answers.workbook;

/** Makes texts of the names of tags. Most of them were just seen, and are not made again. */
final class RecentNames {

    private static final int MOST = 256;

    private final String[] names = new String[MOST];

    /** The name that stands in some characters. */
    String of(char[] characters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = hash & (MOST - 1);
        String known = names[place];
        if (known == null || !isAt(known, characters, from, to)) {
            known = new String(characters, from, to - from);
            names[place] = known;
        }
        return known;
    }

    private static boolean isAt(String known, char[] characters, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
