/** The fast way for tables that hold nothing to repair: bytes straight to columns. */
@NullMarked
package org.learningdistricts.intake.check.plain;

import org.jspecify.annotations.NullMarked;
