/** The checks of one row and of its cells. */
@NullMarked
package org.learningdistricts.intake.check.rows;

import org.jspecify.annotations.NullMarked;
