/**
 * Workbooks with marked cells and a first sheet that says what to do: one that an office sent, or
 * one made of plain tables. Knows nothing of submissions.
 */
@NullMarked
package org.learningdistricts.answers.marker;

import org.jspecify.annotations.NullMarked;
