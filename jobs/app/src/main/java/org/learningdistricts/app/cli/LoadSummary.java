package org.learningdistricts.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.app.console.FindingList;
import org.learningdistricts.app.console.TableWriter;
import org.learningdistricts.app.data.DataFolder;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.app.load.LoadOutcome;
import org.learningdistricts.schemas.SqlResource;

/** Tells what a load did: the rates of each quarter, the submissions, and where the release is. */
final class LoadSummary {

    private final PrintWriter out;

    LoadSummary(PrintWriter out) {
        this.out = out;
    }

    void print(DataFolder folder, LoadOutcome outcome) {
        outcome.notes().forEach(out::println);
        outcome.repeats().forEach(out::println);
        outcome.unsettled()
                .forEach(
                        name ->
                                out.println(
                                        name
                                                + ": đang được ghi, để lần nạp sau / still being"
                                                + " written, left for the next load"));
        outcome.failures()
                .forEach(line -> out.println("Không đọc được / could not be read: " + line));
        outcome.setAside()
                .forEach(
                        name ->
                                out.println(
                                        name
                                                + ": đã hỏng nhiều lần, tạm gác lại / failed"
                                                + " several times, set aside"));
        if (outcome.isNothingNew()) {
            out.println("Không có gì mới / nothing new.");
            printWhere(folder);
            return;
        }
        try (OpenRelease release = OpenRelease.open(folder.currentRelease())) {
            for (String quarter : quarters(release)) {
                out.println();
                out.println("Quý / Quarter " + quarter);
                String sql = SqlResource.text(LoadSummary.class, "qualification_rates.sql");
                new TableWriter(out).write(release.query(sql.replace("{quarter}", quarter)));
            }
            out.println();
            out.println("Báo cáo của các đơn vị / Submissions");
            new TableWriter(out)
                    .write(
                            release.query(
                                    SqlResource.text(LoadSummary.class, "submission_counts.sql")));
        }
        new FindingList(out).print(folder, outcome);
        out.println();
        printWhere(folder);
    }

    private static List<String> quarters(OpenRelease release) {
        List<String> quarters = new ArrayList<>();
        try (ResultSet rows = release.query(SqlResource.text(LoadSummary.class, "quarters.sql"))) {
            while (rows.next()) {
                quarters.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the quarters of the release", e);
        }
        return quarters;
    }

    private void printWhere(DataFolder folder) {
        Path file = folder.currentRelease();
        out.println("Bản công bố / Release:  " + file);
        out.println("Truy vấn / Query it:");
        out.println(
                "  ./ldw query"
                        + (folder.equals(DataFolder.at(Path.of("data")))
                                ? ""
                                : " --data '" + folder.root() + "'")
                        + " \"from reporting.city_qualification_rate\"");
        out.println("  duckdb -readonly '" + file + "'");
    }
}
