package org.learningdistricts.answers.annotated;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningdistricts.answers.marker.FirstSheet;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.receive.FileNames;
import org.learningdistricts.reader.table.Labels;

/**
 * Names the sheets of a copy as the office calls its tables: as its own sheets, or by the title of
 * the form. Only who sent files with technical names finds these again.
 */
final class CopyNames {

    private static final int LONGEST = 31;
    private static final Pattern SHEET = Pattern.compile("[^\\[\\]:*?/\\\\\\p{Cntrl}]+");

    private final Set<String> taken = new HashSet<>();

    CopyNames() {
        FirstSheet.NAMES.forEach(name -> taken.add(Labels.key(name)));
    }

    /**
     * The name of a table's sheet, which no other has.
     *
     * @param suffix ends it
     */
    String of(SentTable table, Contract contract, String suffix) {
        String own = table.sheet();
        String name =
                own != null && isSheet(own) && !taken.contains(key(own, suffix))
                        ? own
                        : title(table, contract);
        String end = suffix;
        for (int i = 2; !taken.add(key(name, end)); i++) {
            end = " (" + i + ")" + suffix;
        }
        return whole(name, end);
    }

    private static String key(String name, String end) {
        return Labels.key(whole(name, end));
    }

    private static String whole(String name, String end) {
        int room = LONGEST - end.length();
        return (name.length() <= room ? name : name.substring(0, room - 1) + "…") + end;
    }

    private static boolean isSheet(String name) {
        return name.length() <= LONGEST
                && !name.isBlank()
                && !name.startsWith("'")
                && !name.endsWith("'")
                && SHEET.matcher(name).matches();
    }

    private static String title(SentTable table, Contract contract) {
        String stem = Labels.key(FileNames.title(table.file()));
        boolean isTechnical = table.sheet() == null && stem.equals(Labels.key(contract.name()));
        return isTechnical ? contract.name() : contract.titleVi();
    }
}
