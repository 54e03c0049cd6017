package org.learningdistricts.intake.receive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.contract.Field;
import org.learningdistricts.intake.contract.TableTitles;
import org.learningdistricts.reader.table.Labels;
import org.learningdistricts.reader.table.SourceRow;
import org.learningdistricts.reader.table.TableHandler;

/** The entries of a cover as they stand there, by what the program uses them for. */
final class SeenCover implements TableHandler {

    private final Contract cover;
    private final Map<String, Field> titles;
    private final Map<String, String> entries = new HashMap<>();
    private int entry = -1;
    private int value = -1;

    /**
     * @param day last day of the quarter
     */
    SeenCover(Contracts contracts, LocalDate day) {
        this.cover = contracts.cover();
        this.titles = TableTitles.titles(contracts, cover, day);
    }

    /** By role; of an entry that stands there twice the first. */
    Map<String, String> entries() {
        return entries;
    }

    @Override
    public void header(SourceRow row) {
        entry = position(row.texts(), "entry");
        value = position(row.texts(), "value");
    }

    private int position(List<String> header, String role) {
        for (int i = 0; i < header.size(); i++) {
            Field field = titles.get(Labels.words(header.get(i)));
            if (field != null && role.equals(field.role())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void row(SourceRow row) {
        if (entry >= 0 && value >= 0) {
            role(Labels.words(row.text(entry)))
                    .ifPresent(role -> entries.putIfAbsent(role, row.text(value)));
        }
    }

    private Optional<String> role(String words) {
        return cover.entries().stream()
                .filter(
                        field ->
                                Labels.words(field.name()).equals(words)
                                        || Labels.words(field.titleVi()).equals(words))
                .map(Field::role)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
