package org.learningdistricts.app.console;

import org.jspecify.annotations.Nullable;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.schemas.Schemas;

/** Where something was found in a submission, by the titles of the form as its answer has them. */
public final class FormPlace {

    private final Contracts contracts;
    private final ResultLanguage language;

    public FormPlace(ResultLanguage language) {
        this.contracts = Contracts.load(Schemas.bundled());
        this.language = language;
    }

    /** The check that found something, and where. */
    public String of(Finding finding) {
        return of(finding.rule(), finding.file(), finding.sheet(), finding.row(), finding.column());
    }

    /** The check that found something, and where; of the place all may lack. */
    public String of(
            String rule,
            @Nullable String file,
            @Nullable String sheet,
            @Nullable Long row,
            @Nullable String column) {
        StringBuilder place = new StringBuilder(rule);
        append(place, "", file);
        append(place, "", sheet);
        append(place, language.words("dòng", "row") + " ", row);
        append(
                place,
                language.words("cột", "column") + " ",
                column == null ? null : title(file, sheet, column));
        return place.toString();
    }

    /** Files may be headed by technical names, sheets of the template never are. */
    private String title(@Nullable String file, @Nullable String sheet, String column) {
        String table = sheet == null ? FileNames.stem(String.valueOf(file)) : sheet;
        return contracts.all().stream()
                .flatMap(template -> template.byTableName(table).stream())
                .filter(contract -> contract.indexOf(column) >= 0)
                .findFirst()
                .map(contract -> title(contract.field(column)))
                .map(title -> sheet == null ? title + " (" + column + ")" : title)
                .orElse(column);
    }

    private String title(Field field) {
        return language == ResultLanguage.EN ? field.titleEn() : field.titleVi();
    }

    private static void append(StringBuilder place, String label, @Nullable Object part) {
        if (part != null && !part.toString().isEmpty()) {
            place.append(", ").append(label).append(part);
        }
    }
}
