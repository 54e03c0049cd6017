/** The tables of the schemas folder: what each must hold, and what of it one does not. */
@NullMarked
package org.learningdistricts.intake.tables;

import org.jspecify.annotations.NullMarked;
