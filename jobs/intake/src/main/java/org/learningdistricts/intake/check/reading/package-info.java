/** The files of a submission, read by its template: its cover, its control totals, its tables. */
@NullMarked
package org.learningdistricts.intake.check.reading;

import org.jspecify.annotations.NullMarked;
