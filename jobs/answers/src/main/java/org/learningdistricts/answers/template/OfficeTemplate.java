package org.learningdistricts.answers.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.learningdistricts.intake.normalise.Scope;
import org.learningdistricts.intake.reference.Collection;

/**
 * The workbook that one office fills in for one quarter. The same contract, units and last figures
 * give the same bytes.
 */
public final class OfficeTemplate {

    private final Scope scope;
    private final Collection collection;
    private final LastFigures last;

    /**
     * @param scope which unit and quarter it is for
     * @param collection how that quarter is collected
     * @param last what is shown beside
     */
    public OfficeTemplate(Scope scope, Collection collection, LastFigures last) {
        this.scope = scope;
        this.collection = collection;
        this.last = last;
    }

    /** Writes the workbook; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        List<DatasetForm> forms =
                scope.contracts().datasets().stream()
                        .filter(dataset -> dataset.isSubmittedBy(scope.unit().level()))
                        .map(dataset -> DatasetForm.of(dataset, scope, last))
                        .toList();
        GuideSheet guide = new GuideSheet(scope, collection, last);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(guide.sheet(forms));
        sheets.add(new CoverSheet(scope).sheet());
        forms.forEach(form -> sheets.add(new DatasetSheet(form, last).sheet()));
        sheets.add(new TotalsSheet(scope).sheet(forms));
        FormWriter.write(sheets, guide.names(), out);
    }
}
