package org.learningdistricts.report.html;

/** A message of the catalogue without the particulars of a finding. */
final class GeneralMessage {

    private GeneralMessage() {}

    static String of(String message) {
        return message.replaceFirst("^\\{unit}: ", "")
                .replaceAll("\\{\\w+}", "…")
                .replace("«…»", "…");
    }
}
