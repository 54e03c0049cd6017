package org.learningdistricts.app.verdicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.learningdistricts.app.data.OpenRelease;
import org.learningdistricts.lake.RecordRows;
import org.learningdistricts.schemas.SqlResource;

/**
 * A condition of an indicator of a unit, with its result and the sentence that explains it.
 *
 * @param basis of a district: how the share of communes was counted; communes are computed
 * @param standard empty for a condition of the indicator itself
 * @param isDeciding whether it is the condition whose figures the indicator shows
 */
public record ExplainedCondition(
        String unitLevel,
        String unitCode,
        String unitName,
        String quarter,
        int level,
        String basis,
        String indicator,
        String indicatorNameVi,
        String indicatorNameEn,
        String standard,
        String condition,
        String result,
        boolean isDeciding,
        String explanationVi,
        String explanationEn,
        String sourceVi,
        String sourceEn) {

    /**
     * Those of a unit, by level, basis and indicator; its code may lack its zeros.
     *
     * @param indicator which one, empty for all
     */
    public static ResultSet rows(
            OpenRelease release, String quarter, String unit, String indicator) {
        return release.query(
                SqlResource.text(ExplainedCondition.class, "explained.sql"),
                quarter,
                unit,
                indicator);
    }

    /** The same as {@link #rows}, read. */
    public static List<ExplainedCondition> read(
            OpenRelease release, String quarter, String unit, String indicator) {
        try (ResultSet rows = rows(release, quarter, unit, indicator)) {
            return RecordRows.of(rows, ExplainedCondition.class);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the conditions", e);
        }
    }

    boolean isMet() {
        return result.equals("met");
    }

    boolean isNotMet() {
        return result.equals("not_met");
    }
}
