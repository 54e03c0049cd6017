package org.learningdistricts.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.contract.Labels;

/** Finds the header among the first rows of a table by the titles that are known. */
final class HeaderByTitles {

    private final Vocabulary vocabulary;

    HeaderByTitles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The header: the row with the most known titles, with those of the row above or below if it
     * stands in two; null if no row has enough.
     */
    @Nullable HeaderFinding find(List<SourceRow> rows) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            int known = known(rows.get(i).texts());
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0) {
            return null;
        }
        HeaderFinding found = new HeaderFinding(best, best, rows.get(best));
        if (best > 0) {
            found = better(found, rows, best - 1);
        }
        if (best + 1 < rows.size() && goesOn(rows.get(best), rows.get(best + 1))) {
            found = better(found, rows, best);
        }
        return found;
    }

    /** How many known titles a row has, 0 if they are too few for a header. */
    int known(List<String> cells) {
        Set<String> known = new HashSet<>();
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
                if (vocabulary.isLabel(cell)) {
                    known.add(Labels.key(cell));
                }
            }
        }
        return known.size() >= 2 || known.size() * 2 >= filled ? known.size() : 0;
    }

    /** Whether a row has nothing but titles. */
    boolean isOnlyTitles(SourceRow row) {
        return row.texts().stream().allMatch(c -> c.isBlank() || vocabulary.isLabel(c));
    }

    /** Whether all that stands in a row completes the titles of the row above it. */
    private boolean goesOn(SourceRow upper, SourceRow lower) {
        List<String> both = combined(upper, lower);
        for (int i = 0; i < lower.texts().size(); i++) {
            if (!lower.text(i).isBlank() && !vocabulary.isLabel(both.get(i))) {
                return false;
            }
        }
        return true;
    }

    private HeaderFinding better(HeaderFinding found, List<SourceRow> rows, int upper) {
        List<String> both = combined(rows.get(upper), rows.get(upper + 1));
        return known(both) > known(found.header().texts())
                ? new HeaderFinding(
                        upper, upper + 1, SourceRow.ofTexts(rows.get(upper + 1).number(), both))
                : found;
    }

    /**
     * The titles of two rows: the lower one; together with the group title above it if that is what
     * is known or says what the figures are; the upper one where nothing stands below it.
     */
    private List<String> combined(SourceRow upper, SourceRow lower) {
        List<String> titles = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.texts().size(), lower.texts().size()); i++) {
            String above = upper.text(i);
            String below = lower.text(i);
            group = above.isBlank() ? group : above;
            if (below.isBlank()) {
                titles.add(vocabulary.isLabel(above) ? above : below);
            } else {
                String joined = group.strip() + " " + below.strip();
                boolean isJoined =
                        Labels.hasMeasureSign(group)
                                || (!vocabulary.isLabel(below) && vocabulary.isLabel(joined));
                titles.add(isJoined ? joined : below);
            }
        }
        return titles;
    }
}
