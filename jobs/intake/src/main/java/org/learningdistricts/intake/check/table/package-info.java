/** From the lines of one table to its rows: header, titles, totals, and what belongs to neither. */
@NullMarked
package org.learningdistricts.intake.check.table;

import org.jspecify.annotations.NullMarked;
