package org.learningdistricts.intake.check.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningdistricts.intake.check.plain.PlainTable;
import org.learningdistricts.intake.check.plain.PlainTableReader;
import org.learningdistricts.intake.check.plain.RowValues;
import org.learningdistricts.intake.check.plain.SharedWords;
import org.learningdistricts.intake.check.plain.TableVocabulary;
import org.learningdistricts.intake.check.rows.TableScope;
import org.learningdistricts.intake.contract.CheckCatalogue;
import org.learningdistricts.intake.contract.Contract;
import org.learningdistricts.intake.contract.Contracts;
import org.learningdistricts.intake.finding.Findings;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Quarter;
import org.learningdistricts.intake.reference.Reference;
import org.learningdistricts.intake.reference.Unit;
import org.learningdistricts.reader.csv.CsvReader;
import org.learningdistricts.reader.file.ByteSource;
import org.learningdistricts.reader.file.ReadLimits;
import org.learningdistricts.reader.table.ReadOutcome;
import org.learningdistricts.schemas.Schemas;

/**
 * A table that is read without a closer look is one in which the closer look finds nothing, and
 * reads the same. With {@code -Dfuzz.inputs=100000} as many damaged tables are tried as are wanted.
 */
@Tag("slow")
class PlainTableTest {

    private static final Path SAMPLES = Path.of("../../sample-input");
    private static final int INPUTS = 5 * Integer.getInteger("fuzz.inputs", 1000);
    private static final long SEED = Long.getLong("fuzz.seed", 29);

    private static final Schemas SCHEMAS = Schemas.bundled();
    private static final Contracts CONTRACTS = Contracts.load(SCHEMAS);
    private static final CheckCatalogue CATALOGUE = CheckCatalogue.load(SCHEMAS);
    private static final SharedWords WORDS = new SharedWords(CONTRACTS);
    private static final Reference REFERENCE = Reference.load(SCHEMAS);

    /** What damages a cell without breaking the table. */
    private static final List<String> INSERTED =
            List.of(
                    " ",
                    "0",
                    "1",
                    "-",
                    ".",
                    "x",
                    "?",
                    "'",
                    "\"",
                    ";",
                    "\t",
                    "\r",
                    "\n",
                    ",",
                    "%",
                    "ê",
                    "Aê",
                    "ư",
                    "µ",
                    "\u0301",
                    "\u00a0",
                    "\u200b",
                    "\ufffd",
                    "Đ",
                    "Ð",
                    "０",
                    "a",
                    "Q",
                    "123456789012",
                    "Tổng",
                    "=",
                    "\u00ad",
                    "ỹ",
                    "é",
                    "|",
                    "\\",
                    "#",
                    "@",
                    "“",
                    "Ãº",
                    "Ã£",
                    "Æ°á»",
                    "Ăª",
                    "\u0096",
                    "\u001a",
                    "\u0000",
                    "$");

    private static final class Table implements ByteSource {

        private final Scope scope;
        private final Contract contract;
        private final byte[] bytes;

        Table(Scope scope, Contract contract, byte[] bytes) {
            this.scope = scope;
            this.contract = contract;
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        Table with(byte[] others) {
            return new Table(scope, contract, others);
        }

        TableVocabulary vocabulary() {
            return new TableVocabulary(WORDS, scope);
        }

        TableScope tableScope() {
            return new TableScope(contract, contract.name() + ".csv", null, false, scope);
        }
    }

    @Test
    void samplesAreReadAlike() throws IOException {
        int plain = 0;
        for (Table table : tables(SAMPLES)) {
            plain += isPlainAndReadAlike(table) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(500);
    }

    @Test
    void cleanTablesNeedNoCloserLook() throws IOException {
        for (Table table : tables(SAMPLES.resolve("quarters/2025-Q1/001"))) {
            assertThat(isPlainAndReadAlike(table)).as(table.contract.name()).isTrue();
        }
    }

    @Test
    void damagedTablesAreReadAlike() throws IOException {
        List<Table> tables = new ArrayList<>(tables(SAMPLES.resolve("quarters/2025-Q1/001")));
        tables.addAll(tables(SAMPLES.resolve("quarters/2025-Q3/00004")));
        Random random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < INPUTS; i++) {
            Table table = tables.get(random.nextInt(tables.size()));
            byte[] damaged = table.bytes;
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                damaged = damaged(damaged, random);
            }
            plain += isPlainAndReadAlike(table.with(damaged)) ? 1 : 0;
        }
        assertThat(plain).isBetween(INPUTS / 20, INPUTS * 19 / 20);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        String text = INSERTED.get(random.nextInt(INSERTED.size()));
        return switch (random.nextInt(7)) {
            case 0 -> spliced(bytes, at, at, text);
            case 1 -> spliced(bytes, at, at + 1, text);
            case 2 -> spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)), "");
            case 3 -> withRowAgain(bytes, at, random.nextInt(bytes.length));
            case 4 -> withCell(bytes, at, text);
            case 5 -> withCell(bytes, at, "");
            default -> spliced(bytes, at, at + 1, String.valueOf((char) random.nextInt(0x250)));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, String text) {
        byte[] middle = text.getBytes(UTF_8);
        byte[] all = Arrays.copyOf(bytes, bytes.length - (to - from) + middle.length);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }

    private static byte[] withCell(byte[] bytes, int at, String text) {
        int start = at;
        while (start > 0 && bytes[start - 1] != ',' && bytes[start - 1] != '\n') {
            start--;
        }
        int end = at;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n') {
            end++;
        }
        return spliced(bytes, start, Math.max(start, end), text);
    }

    private static byte[] withRowAgain(byte[] bytes, int from, int to) {
        String[] lines = new String(bytes, UTF_8).split("\n", -1);
        String line = lines[Math.floorMod(from, lines.length)];
        int target = Math.floorMod(to, lines.length);
        lines[target] = lines[target] + "\n" + line;
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static boolean isPlainAndReadAlike(Table table) {
        Optional<PlainTable> plain =
                new PlainTableReader(table.vocabulary(), ReadLimits.DEFAULT, null)
                        .read(table.tableScope(), table);
        if (plain.isEmpty()) {
            return false;
        }
        Findings findings = new Findings(CATALOGUE, "subject");
        ReadFile looked =
                new SubmissionTables(CONTRACTS, table.scope, findings)
                        .read(
                                table.tableScope(),
                                handler ->
                                        new CsvReader(
                                                        table.vocabulary().of(table.contract),
                                                        ReadLimits.DEFAULT)
                                                .read(table, handler));
        String text = new String(table.bytes, UTF_8);
        assertThat(findings.list()).as(text).isEmpty();
        assertThat(looked.outcome())
                .as(text)
                .isEqualTo(new ReadOutcome.Read(plain.get().count(), List.of()));
        ReadFile file = ReadFile.plain(table.tableScope(), plain.get());
        assertThat(RowValues.of(LakeRows.of(file)))
                .as(text)
                .containsExactlyElementsOf(RowValues.of(LakeRows.of(looked)));
        assertThat(file.expected().shown()).as(text).isEqualTo(looked.expected().shown());
        for (var field : table.contract.fields()) {
            assertThat(file.hasColumn(field)).isTrue();
            assertThat(file.sums().of(field.name()))
                    .as(text)
                    .isEqualByComparingTo(looked.sums().of(field.name()));
        }
        return true;
    }

    private static List<Table> tables(Path folder) throws IOException {
        List<Table> tables = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
        for (Path file : files) {
            Optional<Scope> scope = scope(file.toAbsolutePath().normalize());
            String name = String.valueOf(file.getFileName()).replace(".csv", "");
            Optional<Contract> contract =
                    CONTRACTS.datasets().stream().filter(c -> c.name().equals(name)).findFirst();
            if (scope.isPresent()
                    && contract.isPresent()
                    && contract.get().isSubmittedBy(scope.get().unit().level())) {
                tables.add(new Table(scope.get(), contract.get(), Files.readAllBytes(file)));
            }
        }
        return tables;
    }

    /** The scope of a file in a folder {@code quarter/unit}. */
    private static Optional<Scope> scope(Path file) {
        String code = String.valueOf(file.getName(file.getNameCount() - 2));
        Optional<Quarter> quarter =
                Quarter.of(String.valueOf(file.getName(file.getNameCount() - 3)));
        return quarter.flatMap(q -> unit(q, code).map(u -> Scope.of(q, u, CONTRACTS, REFERENCE)));
    }

    private static Optional<Unit> unit(Quarter quarter, String code) {
        return REFERENCE
                .collection(quarter)
                .flatMap(
                        collection ->
                                REFERENCE
                                        .units()
                                        .inForce(collection.unitLevel(), code, quarter.lastDay()));
    }
}
