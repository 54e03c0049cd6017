package org.learningdistricts.answers.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningdistricts.answers.marker.FirstSheet;
import org.learningdistricts.intake.check.reading.SentTable;
import org.learningdistricts.intake.finding.Finding;
import org.learningdistricts.intake.finding.Severity;

/** Marks are where {@code report.json} says, in a workbook made of files and in an office's own. */
@Tag("slow")
class MarkedPlacesTest {

    static Stream<Path> samples() throws IOException {
        return Sent.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areThoseOfTheReport(Path sample) throws IOException {
        for (Answered answered : Answered.all(sample)) {
            try (XSSFWorkbook book = answered.book()) {
                assertThat(book.getSheetName(0)).isIn(FirstSheet.NAMES);
                TreeSet<String> marked = new TreeSet<>();
                book.forEach(
                        sheet ->
                                ((XSSFSheet) sheet)
                                        .getCellComments()
                                        .keySet()
                                        .forEach(
                                                cell ->
                                                        marked.add(
                                                                sheet.getSheetName()
                                                                        + "!"
                                                                        + cell)));
                TreeSet<String> named = new TreeSet<>();
                for (Finding finding : answered.answer().findings()) {
                    Optional<SentTable> table = table(answered, finding);
                    if (finding.row() != null && table.isPresent()) {
                        String cell = cell(finding, table.get());
                        named.add(cell);
                        assertThat(comment(book, cell)).contains(finding.messageVi());
                    }
                }
                assertThat(marked).containsAll(named);
                if (answered.answer().findings().stream().allMatch(f -> f.row() != null)) {
                    assertThat(marked).isEqualTo(named);
                }
                assertThat(linked(book)).containsAll(worst(answered));
            }
        }
    }

    private static Optional<SentTable> table(Answered answered, Finding finding) {
        return answered.answer().tables().stream()
                .filter(table -> table.file().equals(finding.file()))
                .filter(
                        table ->
                                table.sheet() == null
                                        ? finding.sheet() == null
                                        : table.sheet().equals(finding.sheet()))
                .findFirst();
    }

    /** By hand: the column as sent, that of the letters beyond the last title, else the first. */
    private static String cell(Finding finding, SentTable table) {
        String name = String.valueOf(finding.column());
        int column = Math.max(0, table.columns().indexOf(name));
        if (!table.columns().contains(name) && name.matches("[A-Z]")) {
            column = CellReference.convertColStringToIndex(name);
        }
        String sheet = table.sheet() == null ? table.name() : table.sheet();
        return sheet + "!" + new CellAddress(Math.toIntExact(finding.row()) - 1, column);
    }

    private static String comment(XSSFWorkbook book, String cell) {
        int sign = cell.lastIndexOf('!');
        XSSFComment comment =
                book.getSheet(cell.substring(0, sign))
                        .getCellComment(new CellAddress(cell.substring(sign + 1)));
        return comment == null ? "" : comment.getString().getString();
    }

    private static List<String> linked(XSSFWorkbook book) {
        return book.getSheetAt(0).getHyperlinkList().stream()
                .map(link -> link.getLocation().replace("'", ""))
                .toList();
    }

    private static List<String> worst(Answered answered) {
        return answered.answer().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO && finding.row() != null)
                .flatMap(finding -> table(answered, finding).map(t -> cell(finding, t)).stream())
                .toList();
    }
}
