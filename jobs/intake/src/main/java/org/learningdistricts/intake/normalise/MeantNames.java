package org.learningdistricts.intake.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learningdistricts.reader.table.Labels;

/** Which of the names that lack is meant by texts that nobody knows: each by one text at most. */
public final class MeantNames {

    private MeantNames() {}

    private record Pair(int text, int name, double distance) {}

    /**
     * For each text its place among those that lack, if one is meant. If there are as many of
     * either, each is meant; else only such as are alike.
     *
     * @param spellings how a name may be written
     */
    public static <T> List<Optional<T>> of(
            List<String> texts, List<T> lacking, Function<T, List<String>> spellings) {
        double most = texts.size() == lacking.size() ? 1 : 0.5;
        List<Pair> pairs = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int name = 0; name < lacking.size(); name++) {
                String sent = Labels.folded(texts.get(text));
                double distance =
                        spellings.apply(lacking.get(name)).stream()
                                .mapToDouble(spelling -> distance(sent, Labels.folded(spelling)))
                                .min()
                                .orElse(1);
                pairs.add(new Pair(text, name, distance));
            }
        }
        pairs.removeIf(pair -> pair.distance() > most);
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        Map<Integer, Integer> meant = new HashMap<>();
        for (Pair pair : pairs) {
            if (!meant.containsKey(pair.text()) && !meant.containsValue(pair.name())) {
                meant.put(pair.text(), pair.name());
            }
        }
        List<Optional<T>> names = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            names.add(Optional.ofNullable(meant.get(text)).map(lacking::get));
        }
        return names;
    }

    /** How many letters must change, as a share of all. */
    private static double distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : (double) above[other.length()] / longest;
    }
}
