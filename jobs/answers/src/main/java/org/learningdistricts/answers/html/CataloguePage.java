package org.learningdistricts.answers.html;

import java.util.List;
import java.util.Map;
import org.learningdistricts.intake.contract.CatalogueEntry;
import org.learningdistricts.intake.contract.CheckCatalogue;

/** All checks of the catalogue as one HTML page, with an anchor for each that findings link to. */
public final class CataloguePage {

    /** The name of the page, which lies in the folder of all reports. */
    public static final String FILE_NAME = "checks.html";

    private static final Map<String, String> SEVERITIES =
            Map.of("error", "Lỗi", "warning", "Cảnh báo", "info", "Ghi chú");
    private static final Map<String, String> STAGES =
            Map.of("intake", "khi tiếp nhận", "build", "khi lập kho dữ liệu");

    private CataloguePage() {}

    private record CatalogueLine(
            String rule,
            String severity,
            String severityVi,
            String stage,
            String stageVi,
            String validity,
            String titleVi,
            String titleEn,
            String messageVi,
            String messageEn,
            String remedyVi,
            String remedyEn,
            String source) {

        static CatalogueLine of(CatalogueEntry entry) {
            return new CatalogueLine(
                    entry.rule(),
                    entry.severity(),
                    SEVERITIES.getOrDefault(entry.severity(), entry.severity()),
                    entry.stage(),
                    STAGES.getOrDefault(entry.stage(), entry.stage()),
                    validity(entry),
                    entry.titleVi(),
                    entry.titleEn(),
                    withoutParticulars(entry.messageVi()),
                    withoutParticulars(entry.messageEn()),
                    withoutParticulars(entry.remedyVi()),
                    withoutParticulars(entry.remedyEn()),
                    entry.source());
        }

        private static String validity(CatalogueEntry entry) {
            return entry.validTo() == null
                    ? "từ / from " + entry.validFrom()
                    : entry.validFrom() + " – " + entry.validTo();
        }

        /** A message without what only a finding can say. */
        private static String withoutParticulars(String message) {
            return message.replaceAll("\\{[\\w:]+}", "[…]");
        }
    }

    /** The page, in the order of the catalogue. */
    public static String of(CheckCatalogue catalogue) {
        List<CatalogueLine> checks = catalogue.entries().stream().map(CatalogueLine::of).toList();
        return HtmlTemplate.of(FILE_NAME).execute(Map.of("checks", checks));
    }
}
