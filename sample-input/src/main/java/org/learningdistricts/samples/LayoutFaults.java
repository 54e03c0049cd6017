package org.learningdistricts.samples;

import java.io.IOException;

/** Lines and columns of CSV that are no data, and rows that are too short. */
final class LayoutFaults {
    private static final String WORKFORCE = "workforce.csv";
    private static final String LITERACY = "literacy.csv";

    private LayoutFaults() {}

    static void add(SampleFaults faults) throws IOException {
        aboveTheRows(faults);
        amongTheRows(faults);
        belowTheRows(faults);
        cellsOfRows(faults);
        columns(faults);
    }

    private static void aboveTheRows(SampleFaults faults) throws IOException {
        faults.of("title-lines")
                .rewrite("workforce", text -> "TRÌNH ĐỘ CÔNG DÂN QUÝ III NĂM 2025\n" + text)
                .expect(WORKFORCE, 1, "");
        faults.of("title-quarter-disagrees")
                .rewrite("workforce", text -> "TRÌNH ĐỘ CÔNG DÂN QUÝ II NĂM 2025\n" + text)
                .expectAlso("title-lines", WORKFORCE, 1, "")
                .expect(WORKFORCE, 1, "");
        faults.of("measure-unit")
                .rewrite("workforce", text -> "BIỂU 3\nĐơn vị tính: nghìn người\n" + text)
                .expectAlso("title-lines", WORKFORCE, 1, "")
                .expect(WORKFORCE, 2, "");
        faults.of("two-row-header")
                .rewrite(
                        "literacy",
                        text ->
                                "Mã xã,Tên xã,Nhóm tuổi,Dân số,Biết chữ,\n"
                                        + ",,,,mức độ 1,mức độ 2\n"
                                        + text.substring(text.indexOf('\n') + 1))
                .expect(LITERACY, 1, "");
        faults.of("unclear-header")
                .rewrite(
                        "titles",
                        text ->
                                "Mã xã,Tên xã,Loại,Số lượng,,\n,,,cả thảy,đang làm,đã xong\n"
                                        + text.substring(text.indexOf('\n') + 1))
                .expect("titles.csv", 2, "");
        faults.of("numbering-row")
                .rewrite("literacy", text -> text.replaceFirst("\n", "\n1,2,3,4,5,6\n"))
                .expect(LITERACY, 2, "");
    }

    private static void amongTheRows(SampleFaults faults) throws IOException {
        faults.of("repeated-header")
                .rewrite(
                        "literacy",
                        text -> {
                            int third = text.indexOf("00097,Phường Hồng Hà,36-60");
                            String header = text.substring(0, text.indexOf('\n') + 1);
                            return text.substring(0, third) + header + text.substring(third);
                        })
                .expect(LITERACY, 4, "");
        faults.of("page-line")
                .rewrite(
                        "literacy",
                        text ->
                                text.replaceFirst(
                                        "\n(00097,Phường Hồng Hà,36-60)", "\nTrang 1/2\n$1"))
                .expect(LITERACY, 4, "");
        faults.of("blank-lines")
                .rewrite("workforce", text -> text.replaceFirst("\n", "\n\n"))
                .expect(WORKFORCE, 2, "");
        faults.of("several-tables")
                .rewrite(
                        "workforce",
                        text -> text + "\ncommune_code,commune_name,citizens\n00097,,119800\n")
                .expectAlso("blank-lines", WORKFORCE, 3, "")
                .expect(WORKFORCE, 4, "");
    }

    private static void belowTheRows(SampleFaults faults) throws IOException {
        faults.of("total-line")
                .rewrite("literacy", text -> text + ",Tổng cộng,,89631,89295,88573\n")
                .expect(LITERACY, 6, "");
        faults.of("total-line-disagrees")
                .rewrite("literacy", text -> text + ",Tổng cộng,,89632,89295,88573\n")
                .expect(LITERACY, 6, "population")
                .expectAlso("total-line", LITERACY, 6, "");
        faults.of("footer-lines")
                .rewrite("literacy", text -> text + ",,,,,\n,,,Người lập biểu,,Chủ tịch\n")
                .expectAlso("blank-lines", LITERACY, 6, "")
                .expect(LITERACY, 7, "");
    }

    private static void cellsOfRows(SampleFaults faults) throws IOException {
        faults.of("trailing-separators")
                .rewrite("workforce", text -> text.replace("\n", ",,\n"))
                .expect(WORKFORCE, 1, "");
        faults.of("short-rows")
                .rewrite("workforce", text -> text.replace(",25839", ""))
                .expect(WORKFORCE, 2, "");
    }

    private static void columns(SampleFaults faults) throws IOException {
        faults.of("empty-columns")
                .rewrite(
                        "workforce",
                        text -> text.replace("citizens", ",citizens").replace("119800", ",119800"))
                .expect(WORKFORCE, 1, "");
        faults.of("header-alias")
                .rewrite("literacy", text -> text.replace("population", "Tổng dân số"))
                .expect(LITERACY, 1, "population");
        faults.of("ignored-column")
                .rewrite("workforce", text -> "STT," + text.replaceFirst("\n", "\n1,"))
                .expect(WORKFORCE, 1, "STT");
        faults.of("personal-data-column")
                .addColumn("workforce", "Họ và tên", "")
                .expect(WORKFORCE, 1, "Họ và tên");
    }
}
