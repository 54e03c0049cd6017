/**
 * Reads Excel workbooks ({@code .xlsx}): bytes come in, the rows of each sheet go out, with what
 * was noticed on the way.
 */
@NullMarked
package org.learningdistricts.read.workbook;

import org.jspecify.annotations.NullMarked;
