/**
 * Writes Excel workbooks that people fill in. Written on a plain XML writer: of fastexcel's
 * workbooks formulas have no stored value, cells no hint on how to fill them in, and the time of
 * writing is always kept.
 */
@NullMarked
package org.learningdistricts.answers.template.workbook;

import org.jspecify.annotations.NullMarked;
