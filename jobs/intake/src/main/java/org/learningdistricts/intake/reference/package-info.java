/** Units in force over time, quarters and the collection calendar. */
@NullMarked
package org.learningdistricts.intake.reference;

import org.jspecify.annotations.NullMarked;
