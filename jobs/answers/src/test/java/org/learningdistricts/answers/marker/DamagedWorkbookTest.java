package org.learningdistricts.answers.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningdistricts.answers.marker.MarkedBook.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.finding.Severity;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.ooxml.HandMade;
import org.learningdistricts.reader.table.Bytes;
import org.learningdistricts.reader.workbook.Workbook;
import org.learningdistricts.reader.workbook.WorkbookOpening;
import org.learningdistricts.reader.workbook.WorkbookReader;
import org.learningdistricts.reader.workbook.WorkbookSheet;

/**
 * Whatever a workbook is like, its rows are the same after the marking, or it is refused. With
 * {@code -Ddamaged.inputs=20000} as many damages are tried as are wanted.
 */
@Tag("slow")
class DamagedWorkbookTest {

    private static final int INPUTS = Integer.getInteger("damaged.inputs", 300);
    private static final WorkbookReader READER = new WorkbookReader(ReadLimits.DEFAULT);

    @Test
    void rowsOfTheSampleAreReadAsBefore() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("../../sample-input"))) {
            int marked = 0;
            for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Map<String, List<String>> before = rows(bytes);
                if (!before.isEmpty()) {
                    byte[] after = MarkedBook.of(bytes, marks(before, new Random(1))).bytes();
                    assertThat(withoutFirst(rows(after))).as(file.toString()).isEqualTo(before);
                    marked++;
                }
            }
            assertThat(marked).isGreaterThan(10);
        }
    }

    @Test
    void rowsOfADamagedWorkbookAreReadAsBefore() throws Exception {
        Mark mark = mark(OfficeWorkbook.FIGURES, "D12", Severity.ERROR, "Sai.");
        byte[] office = MarkedBook.of(OfficeWorkbook.bytes(), mark).bytes();
        Map<String, byte[]> parts = MarkedBook.parts(office);
        Map<String, List<String>> whole = rows(office);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < INPUTS; i++) {
            Random random = new Random(i);
            byte[] damaged = damaged(parts, random);
            Map<String, List<String>> before = rows(damaged);
            Mark[] marks = marks(before.isEmpty() ? whole : before, random);
            outcomes.merge(outcome(i, damaged, before, marks), 1, Integer::sum);
        }
        assertThat(outcomes.keySet()).containsExactly("marked", "refused");
    }

    private static String outcome(
            int number, byte[] damaged, Map<String, List<String>> before, Mark[] marks)
            throws IOException {
        try {
            byte[] after = MarkedBook.of(damaged, marks).bytes();
            if (!before.isEmpty()) {
                assertThat(withoutFirst(rows(after)))
                        .as("damage " + number)
                        .isEqualTo(withoutFirst(before));
            }
            return "marked";
        } catch (CannotBeMarked e) {
            return "refused";
        } catch (RuntimeException e) {
            throw new AssertionError("damage " + number, e);
        }
    }

    /** Damages one part in one or two places. */
    private static byte[] damaged(Map<String, byte[]> parts, Random random) throws IOException {
        List<String> names =
                parts.keySet().stream().filter(name -> !name.endsWith(".png")).toList();
        String name = names.get(random.nextInt(names.size()));
        HandMade made = HandMade.empty();
        parts.forEach(made::put);
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        for (int i = random.nextInt(2); i >= 0; i--) {
            text = damaged(text, random);
        }
        return made.put(name, text).bytes();
    }

    private static String damaged(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        String piece = text.substring(from, to);
        String start = text.substring(0, from);
        String end = text.substring(to);
        String[] odd = {"<", ">", "\"", "&", "/", " ", "=", "-1", "99999999999", "<a>", "xmlns=''"};
        return switch (random.nextInt(6)) {
            case 0 -> start + end;
            case 1 -> start + piece + piece + end;
            case 2 -> start;
            case 3 -> start + odd[random.nextInt(odd.length)] + end;
            case 4 -> start + odd[random.nextInt(odd.length)] + piece + end;
            default -> withOtherNumber(start, piece + end, random);
        };
    }

    private static String withOtherNumber(String start, String end, Random random) {
        String[] numbers = {"0", "-1", "1", "16384", "2147483648", "", "x"};
        return start
                + end.replaceFirst(
                        "\"\\d+\"", "\"" + numbers[random.nextInt(numbers.length)] + "\"");
    }

    private static Mark[] marks(Map<String, List<String>> rows, Random random) {
        List<Mark> marks = new ArrayList<>();
        for (String sheet : rows.keySet()) {
            if (!sheet.startsWith(FirstSheet.NAME) && random.nextBoolean()) {
                Severity[] severities = Severity.values();
                Severity severity = severities[random.nextInt(severities.length)];
                marks.add(
                        new Mark(sheet, 1 + random.nextInt(40), random.nextInt(12), severity, "?"));
            }
        }
        return marks.toArray(Mark[]::new);
    }

    /** What the reader finds, by sheet; nothing if it refuses the workbook or one of its sheets. */
    private static Map<String, List<String>> rows(byte[] bytes) {
        if (!(READER.open(new Bytes(bytes)) instanceof WorkbookOpening.Opened opened)) {
            return Map.of();
        }
        Map<String, List<String>> rows = new HashMap<>();
        try (Workbook workbook = opened.workbook()) {
            for (WorkbookSheet sheet : workbook.sheets()) {
                List<String> found = new ArrayList<>();
                if (!workbook.forEachRow(sheet, row -> found.add(row.toString()))) {
                    return Map.of();
                }
                rows.put(sheet.name(), found);
            }
        }
        return rows;
    }

    private static Map<String, List<String>> withoutFirst(Map<String, List<String>> rows) {
        Map<String, List<String>> own = new HashMap<>(rows);
        own.keySet().removeIf(name -> name.startsWith(FirstSheet.NAME));
        return own;
    }
}
