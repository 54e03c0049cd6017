package org.learningdistricts.report.html;

import java.util.List;
import java.util.Map;
import org.learningdistricts.contract.CatalogueEntry;
import org.learningdistricts.contract.CheckCatalogue;

/** All checks of the catalogue as one HTML page, with an anchor for each that findings link to. */
public final class CataloguePage {

    /** The name of the page, which lies in the folder of all reports. */
    public static final String FILE_NAME = "checks.html";

    private static final Map<String, String> SEVERITIES =
            Map.of("error", "Lỗi", "warning", "Cảnh báo", "info", "Ghi chú");
    private static final Map<String, String> STAGES =
            Map.of("intake", "khi tiếp nhận", "build", "khi lập kho dữ liệu");

    private CataloguePage() {}

    private record Line(
            String rule,
            String severity,
            String severityVi,
            String stage,
            String stageVi,
            String validity,
            String messageVi,
            String messageEn,
            String remedyVi,
            String remedyEn,
            String source) {

        static Line of(CatalogueEntry entry) {
            return new Line(
                    entry.rule(),
                    entry.severity(),
                    SEVERITIES.getOrDefault(entry.severity(), entry.severity()),
                    entry.stage(),
                    STAGES.getOrDefault(entry.stage(), entry.stage()),
                    entry.validFrom() + " – " + (entry.validTo() == null ? "" : entry.validTo()),
                    GeneralMessage.of(entry.messageVi()),
                    GeneralMessage.of(entry.messageEn()),
                    GeneralMessage.of(entry.remedyVi()),
                    GeneralMessage.of(entry.remedyEn()),
                    entry.source());
        }
    }

    /** The page, in the order of the catalogue. */
    public static String of(CheckCatalogue catalogue) {
        List<Line> checks = catalogue.entries().stream().map(Line::of).toList();
        return HtmlTemplate.of(FILE_NAME).execute(Map.of("checks", checks));
    }
}
