package org.learningdistricts.intake.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.reader.table.Remark;
import org.learningdistricts.reader.table.UnreadableFile;

/** Collects the findings about one subject: a submission or a delivery. */
public final class Findings {

    private static final int LONGEST_VALUE = 200;

    /** Words of our own, such as the titles of a whole table. */
    private static final int LONGEST_WORDS = 800;

    /** A rule that is broken more often is not told better by more of the same. */
    private static final int MOST_OF_A_RULE = 10_000;

    /** Beyond so many in all, a rule lists only its first ones. */
    private static final int MOST_IN_ALL = 50_000;

    private static final int ALWAYS_OF_A_RULE = 100;

    private final CheckCatalogue catalogue;
    private final FormTerms terms;
    private final String subject;
    private final List<Finding> list = new ArrayList<>();
    private final FindingIds ids;
    private final Map<String, Long> byRule = new TreeMap<>();
    private int inAll;
    private boolean hasErrors;
    private boolean hasMasked;

    /**
     * @param subject what the identifiers of the findings hang on: unit and quarter
     */
    public Findings(CheckCatalogue catalogue, Contracts contracts, String subject) {
        this(catalogue, new FormTerms(contracts, new HashMap<>()), subject);
    }

    /** Collects findings about tables that have no contract. */
    public Findings(CheckCatalogue catalogue, String subject) {
        this(catalogue, new FormTerms(null, Map.of()), subject);
    }

    private Findings(CheckCatalogue catalogue, FormTerms terms, String subject) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.subject = subject;
        this.ids = new FindingIds(subject);
    }

    /** Says what the submission itself calls a table, so that sentences name it so. */
    public void callTable(Contract table, String name) {
        terms.call(table, name);
    }

    /**
     * Adds a finding.
     *
     * @param value the value as sent; masked and shortened here
     * @param expected what would have been right
     */
    public void add(String rule, Place place, @Nullable String value, @Nullable String expected) {
        add(rule, place, value, expected, 1);
    }

    /** Adds a finding that says in words what would have been right. */
    public void addWorded(String rule, Place place, @Nullable String value, Worded expected) {
        addWorded(rule, place, worded(value), Map.of("expected", expected), 1);
    }

    /**
     * Adds a finding that says more in words.
     *
     * @param words what fills the gaps in the catalogue's sentences, by their names; under {@code
     *     expected} what would have been right
     */
    public void addWorded(String rule, Place place, Worded value, Map<String, Worded> words) {
        addWorded(rule, place, value, words, 1);
    }

    /**
     * Adds a finding that speaks for several places alike.
     *
     * @param place the first of them
     * @param count how many there are, which the message says
     */
    public void add(
            String rule,
            Place place,
            @Nullable String value,
            @Nullable String expected,
            long count) {
        addWorded(rule, place, worded(value), expected(expected), count);
    }

    /**
     * Adds what a reader has to say.
     *
     * @param count how many places it speaks for, which the message says
     */
    public void add(Place place, Remark remark, long count) {
        Worded value =
                remark.rule().equals(UnreadableFile.RULE)
                        ? UnreadableCause.of(remark)
                        : worded(remark.value());
        addWorded(remark.rule(), place, value, expected(remark.expected()), count);
    }

    private static Map<String, Worded> expected(@Nullable String text) {
        return text == null ? Map.of() : Map.of("expected", Worded.of(text));
    }

    private static @Nullable Worded worded(@Nullable String text) {
        return text == null ? null : Worded.of(text);
    }

    /** Adds a finding that says more in words, for several places alike. */
    public void addWorded(
            String rule,
            Place place,
            @Nullable Worded value,
            Map<String, Worded> words,
            long count) {
        long times = byRule.merge(rule, 1L, Long::sum);
        if (times <= (inAll < MOST_IN_ALL ? MOST_OF_A_RULE : ALWAYS_OF_A_RULE)) {
            inAll++;
            Finding finding = finding(rule, place, value, words, count);
            list.add(finding);
            hasErrors |= finding.severity() == Severity.ERROR;
        }
    }

    private Finding finding(
            String rule,
            Place place,
            @Nullable Worded value,
            Map<String, Worded> words,
            long count) {
        CatalogueEntry entry = catalogue.entry(rule);
        String file = shown(place.file());
        String column = shown(place.column());
        Map<String, Worded> texts = new HashMap<>();
        words.forEach((name, text) -> texts.put(name, shownWords(terms.asSent(text))));
        texts.put("totals", terms.totals());
        if (file != null) {
            texts.put("file", Worded.of(file));
        }
        if (column != null) {
            texts.put("column", shownWords(terms.subject(place)));
        }
        if (place.row() != null) {
            texts.put("row", Worded.of(String.valueOf(place.row())));
        }
        if (value != null) {
            texts.put("value", shownWords(value));
        }
        String shownValue = data(texts.get("value"));
        MessageText vi = new MessageText(Language.VI, terms, place, texts);
        MessageText en = new MessageText(Language.EN, terms, place, texts);
        String times = count == 1 ? "" : " (×" + count + ")";
        return new Finding(
                ids.next(rule, file, shown(place.rowKey()), column, shownValue),
                entry.stage(),
                rule,
                Severity.of(entry.severity()),
                file,
                shown(place.sheet()),
                place.row(),
                column,
                shownValue,
                data(texts.get("expected")),
                vi.fill(entry.messageVi()) + times,
                en.fill(entry.messageEn()) + times,
                vi.fill(entry.remedyVi()),
                en.fill(entry.remedyEn()),
                vi.words("expected", entry.messageVi(), entry.remedyVi()),
                en.words("expected", entry.messageEn(), entry.remedyEn()),
                place.subject());
    }

    private static @Nullable String data(@Nullable Worded text) {
        return text == null ? null : text.data();
    }

    /**
     * A collection that goes on after this one, for a file that may have to be read again: it holds
     * none of these findings and gives no identifier that one of them has.
     */
    public Findings continued() {
        Findings next = new Findings(catalogue, terms, subject);
        next.ids.goOnAfter(ids);
        next.byRule.putAll(byRule);
        next.inAll = inAll;
        return next;
    }

    /** Adds the findings of the collection that goes on after this one. */
    public void takeOver(Findings next) {
        list.addAll(next.list);
        inAll = next.inAll;
        hasErrors |= next.hasErrors;
        hasMasked |= next.hasMasked;
        byRule.putAll(next.byRule);
        ids.goOnAfter(next.ids);
    }

    /**
     * All findings, in the order in which they were added. Of a rule that has too many of them the
     * first are listed, and one more says how many are not.
     */
    public List<Finding> list() {
        List<Finding> all = new ArrayList<>(list);
        Findings left = new Findings(catalogue, terms, subject);
        FindingsNotListed.add(totals(), catalogue, left);
        all.addAll(left.list);
        return List.copyOf(all);
    }

    /** How often each rule found something, those that are not listed included, by rule. */
    public List<RuleTotal> totals() {
        Map<String, Long> listed =
                list.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        return byRule.entrySet().stream()
                .map(
                        entry ->
                                new RuleTotal(
                                        entry.getKey(),
                                        Severity.of(catalogue.entry(entry.getKey()).severity()),
                                        entry.getValue(),
                                        listed.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether something was masked in a finding, so that the file holds what nobody may keep. */
    public boolean hasMasked() {
        return hasMasked;
    }

    /** Whether no finding was made by a rule. */
    public boolean lacks(String rule) {
        return list.stream().noneMatch(finding -> finding.rule().equals(rule));
    }

    private Worded shownWords(Worded words) {
        return new Worded(
                shownText(words.data(), LONGEST_VALUE),
                shownText(words.vi(), LONGEST_WORDS),
                shownText(words.en(), LONGEST_WORDS));
    }

    private @Nullable String shown(@Nullable String text) {
        return text == null ? null : shownText(text, LONGEST_VALUE);
    }

    private String shownText(String text, int longest) {
        // A number that begins within what is shown ends within what is masked.
        int end = IdentityNumbers.cutNear(text, Math.min(text.length(), longest));
        String start = text.substring(0, end);
        hasMasked |= !IdentityNumbers.mask(start).equals(start);
        String shown = ShownTexts.of(start);
        boolean isWhole = end == text.length() && shown.length() <= longest;
        return isWhole ? shown : shown.substring(0, Math.min(shown.length(), longest)) + "…";
    }
}
