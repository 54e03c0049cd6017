package org.learningdistricts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.schemas.Schemas;

/**
 * The gaps in the sentences of the catalogue: both languages have the same, and none stays empty.
 */
class CatalogueGapsTest {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Set<String> GAPS =
            Set.of(
                    "file",
                    "column",
                    "value",
                    "expected",
                    "example",
                    "empty",
                    "each",
                    "bound",
                    "meant",
                    "others",
                    "table",
                    "sum",
                    "named",
                    "among",
                    "these",
                    "stated",
                    "sent",
                    "code",
                    "other",
                    "instead",
                    "row",
                    "fault",
                    "totals",
                    "office");

    /** How the text in a gap may be put into words, see MessageText. */
    private static final Set<String> KINDS =
            Set.of(
                    "date", "range", "number", "digits", "figure", "quarter", "table", "column",
                    "code");

    static Stream<CatalogueEntry> entries() {
        return CheckCatalogue.load(Schemas.bundled()).entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areTheSameInBothLanguagesAndKnown(CatalogueEntry entry) {
        assertThat(gaps(entry.messageVi()))
                .isEqualTo(gaps(entry.messageEn()))
                .isSubsetOf(known(entry));
        assertThat(gaps(entry.remedyVi()))
                .isEqualTo(gaps(entry.remedyEn()))
                .isSubsetOf(entry.stage().equals("build") ? Set.of() : GAPS);
        assertThat(kindsOfGaps(entry)).isSubsetOf(entry.stage().equals("build") ? Set.of() : KINDS);
    }

    private static Set<String> kindsOfGaps(CatalogueEntry entry) {
        return Stream.of(entry.messageVi(), entry.messageEn(), entry.remedyVi(), entry.remedyEn())
                .flatMap(text -> GAP.matcher(text).results())
                .map((MatchResult match) -> match.group(2))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a message that are filled in. */
    private static Set<String> known(CatalogueEntry entry) {
        Set<String> known = new HashSet<>(GAPS);
        if (entry.stage().equals("build")) {
            known.addAll(Set.of("unit", "table"));
        }
        return known;
    }
}
