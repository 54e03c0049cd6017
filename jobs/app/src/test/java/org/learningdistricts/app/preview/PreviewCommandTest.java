package org.learningdistricts.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningdistricts.app.cli.ExitCode;
import org.learningdistricts.app.cli.Ldw;

class PreviewCommandTest {

    @TempDir Path folder;

    @Test
    void showsHowAFileIsReadAndItsRows() throws IOException {
        Path file = file("a.csv", "\ufeffMã,Tên\r\n001,\"Ba Đình\"\r\n\r\n006,Đống Đa\r\n");

        Ldw preview = Ldw.run("preview", file);

        assertThat(preview.code()).isZero();
        assertThat(preview.err()).isEmpty();
        assertThat(preview.out())
                .startsWith("a.csv")
                .contains("encoding: UTF-8")
                .contains("separator: ,")
                .contains("header row: 1")
                .contains("rows: 2")
                .contains("| dòng / row | Mã  | Tên     |")
                .contains("|          2 | 001 | Ba Đình |")
                .contains("|          4 | 006 | Đống Đa |")
                .contains("byte-order-mark, a.csv");
    }

    @Test
    void showsTwentyRowsAndSaysHowManyThereAre() throws IOException {
        String rows =
                IntStream.rangeClosed(1, 25)
                        .mapToObj(i -> i + ",x" + i)
                        .collect(Collectors.joining("\n"));

        String out = Ldw.run("preview", file("a.csv", "n,text\n" + rows + "\n")).out();

        assertThat(out).contains("|         21 | 20 | x20  |").doesNotContain("x21");
        assertThat(out).contains("and 5 more rows");
    }

    @Test
    void letsNoCellSteerTheTerminal() throws IOException {
        String out = Ldw.run("preview", file("a.csv", "a,b\n1,x\u202ey\n")).out();

        assertThat(out).contains("x\ufffdy").doesNotContain("\u202e");
    }

    @Test
    void convertsOneFileToStandardOutput() throws IOException {
        Path file = file("a.csv", "\ufeffa,b\n00097,\"x,\"\"y\"\n=1+1,\n");

        assertThat(Ldw.run("preview", "--csv", file))
                .isEqualTo(new Ldw(0, "a,b\r\n00097,\"x,\"\"y\"\r\n=1+1,\r\n", ""));
    }

    @Test
    void warnsBesideThePlainCsv() throws IOException {
        Ldw csv = Ldw.run("preview", "--csv", file("a.csv", "a,b\n1,2,3\n\n4,5\n"));
        assertThat(csv.out()).isEqualTo("a,b\r\n1,2,3\r\n4,5\r\n");
        assertThat(csv.err().lines()).hasSize(2);
        assertThat(csv.err()).startsWith("ldw: ragged-rows, a.csv, dòng / row 2: ");
    }

    @Test
    void convertsEachFileIntoAFolder() throws IOException {
        Path out = folder.resolve("new/out");
        Ldw preview =
                Ldw.run(
                        "preview",
                        "--csv",
                        "--out",
                        out,
                        file("a.csv", "a,b\n1,2\n"),
                        file("b.csv", "c,d\n3,4\n"));

        assertThat(preview).isEqualTo(new Ldw(0, "", ""));
        assertThat(out.resolve("a.csv_converted.csv")).hasContent("a,b\r\n1,2\r\n");
        assertThat(out.resolve("b.csv_converted.csv")).hasContent("c,d\r\n3,4\r\n");
        assertThat(out).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void saysWhyAFileIsRefusedAndReadsTheOthers() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("bad.csv_converted.csv"), "of an earlier run");
        Ldw preview =
                Ldw.run(
                        "preview",
                        "--csv",
                        "--out",
                        out,
                        file("bad.csv", "%PDF-1.7 a,b"),
                        file("good.csv", "a,b\n1,2\n"));

        assertThat(preview.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(preview.err())
                .contains("unsupported-format, bad.csv")
                .contains("File bad.csv is of a kind that is not taken (pdf).");
        assertThat(out).isDirectoryContaining("glob:**good.csv_converted.csv");
        assertThat(out).isDirectoryNotContaining("glob:**bad.csv_converted.csv");
    }

    @Test
    void writesNothingOfATableThatIsRefusedHalfWay() throws IOException {
        Ldw preview = Ldw.run("preview", "--csv", file("a.csv", "a,b\n1,2\n3,\u0000\n"));

        assertThat(preview.code()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS);
        assertThat(preview.out()).isEmpty();
    }

    @Test
    void tellsAFileThatIsNotThereAndReadsTheOthers() throws IOException {
        Path missing = folder.resolve("missing.csv");

        Ldw preview = Ldw.run("preview", missing, folder, file("a.csv", "a,b\n1,2\n"));

        assertThat(preview.code()).isEqualTo(ExitCode.FAULT);
        assertThat(preview.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("ldw: " + missing + ": ");
        assertThat(preview.out()).contains("|          2 | 1 | 2 |");
    }

    @Test
    void writesAllThereIsToSayAsJson() throws IOException {
        assertThat(Ldw.run("preview", "--json", file("a.csv", "\ufeffa,b\n1,2\n")).out())
                .isEqualTo(
                        """
                        [
                        {"file": "a.csv", "part": null, "rows": [
                          {"row": 2, "cells": ["1", "2"]}],
                         "header": {"row": 1, "cells": ["a", "b"]},
                         "asides": [],
                         "encoding": "UTF-8",
                         "separator": ",",
                         "quote": "\\"",
                         "escape": "\\"",
                         "lineEnds": "LF",
                         "rowCount": 1,
                         "repairs": [{"rule": "byte-order-mark", "severity": "info", "row": null, \
                        "column": null, "value": null, "expected": null, \
                        "messageVi": "Tệp a.csv bắt đầu bằng dấu BOM, đã bỏ.", \
                        "messageEn": "File a.csv starts with a byte order mark, which was skipped.", \
                        "remedyVi": "Không cần làm gì.", "remedyEn": "Nothing to do.", "count": 1}],
                         "refusal": null}
                        ]
                        """
                                .replace("\n]\n", "\n]" + System.lineSeparator()));
    }

    @Test
    void wantsAFolderForSeveralFiles() {
        assertThat(Ldw.run("preview", "--csv", "a.csv", "b.csv").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ldw.run("preview", "--out", folder, "a.csv").code()).isEqualTo(ExitCode.USAGE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
