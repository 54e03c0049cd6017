package org.learningdistricts.app.console;

/** The words for what was judged, as the answers to offices say them. */
public final class Verdict {

    private Verdict() {}

    /**
     * The words for a status.
     *
     * @param status as the ledger and the view {@code reporting.submission_status} write it
     */
    public static String of(String status, ResultLanguage language) {
        return switch (status) {
            case "rejected" -> language.words("BỊ TỪ CHỐI", "REFUSED");
            case "accepted" -> language.words("HỢP LỆ – ĐÃ CHẤP NHẬN", "VALID – ACCEPTED");
            case "accepted_with_warnings" ->
                    language.words(
                            "HỢP LỆ – ĐÃ CHẤP NHẬN, CÓ CẢNH BÁO",
                            "VALID – ACCEPTED, WITH WARNINGS");
            default -> status;
        };
    }
}
