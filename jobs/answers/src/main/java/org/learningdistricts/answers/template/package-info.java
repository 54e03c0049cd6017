/**
 * The workbook that an office fills in: made from the contract, for one unit and quarter, with the
 * figures that were accepted last beside. The reader takes it back without a word.
 */
@NullMarked
package org.learningdistricts.answers.template;

import org.jspecify.annotations.NullMarked;
