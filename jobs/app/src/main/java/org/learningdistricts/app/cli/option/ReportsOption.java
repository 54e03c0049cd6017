package org.learningdistricts.app.cli.option;

import org.learningdistricts.answers.report.ReportKinds;
import picocli.CommandLine.Option;

/** The option {@code --reports}. */
public final class ReportsOption {

    @Option(
            names = "--reports",
            paramLabel = "all|json",
            description = {
                "Dạng trả lời cho đơn vị: all đủ các dạng (mặc định), json chỉ report.json.",
                "Forms of the answers to offices: all (default), or report.json alone."
            })
    private ReportKinds reports = ReportKinds.ALL;

    public ReportKinds kinds() {
        return reports;
    }
}
