/** The checks of when a submission was received. */
@NullMarked
package org.learningdistricts.intake.check.receipt;

import org.jspecify.annotations.NullMarked;
