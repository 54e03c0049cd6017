/**
 * The parts of a workbook that is written: new ones, and those of another workbook that are changed
 * or kept byte by byte. Knows nothing of submissions.
 */
@NullMarked
package org.learningdistricts.answers.workbook;

import org.jspecify.annotations.NullMarked;
