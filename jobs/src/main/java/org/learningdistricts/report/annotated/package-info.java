/** The office's own workbook with its faulty cells marked. */
@NullMarked
package org.learningdistricts.report.annotated;

import org.jspecify.annotations.NullMarked;
