package org.learningdistricts.answers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.schemas.Schemas;

class CataloguePageTest {

    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(Schemas.bundled());

    @Test
    void hasOneAnchorForEachCheckInTheOrderOfTheCatalogue() {
        List<String> anchors =
                Pattern.compile("id=\"([^\"]+)\"")
                        .matcher(CataloguePage.of(CATALOGUE))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        assertThat(anchors)
                .containsExactlyElementsOf(
                        CATALOGUE.entries().stream().map(CatalogueEntry::rule).toList());
    }

    @Test
    void speaksBothLanguagesWithoutPlaceholders() {
        assertThat(CataloguePage.of(CATALOGUE))
                .contains(
                        "<h2>Số liệu lớn hơn tổng số <span lang=\"en\">Count above its total</span>",
                        "«[…]» ([…])[…] lớn hơn […].",
                        "«[…]» ([…])[…] is above […].",
                        "từ / from 2025-01-01",
                        "Submission contract 2025.1")
                .doesNotContain("{value}", "{expected}", "{file}", "{unit}", "{{");
    }
}
