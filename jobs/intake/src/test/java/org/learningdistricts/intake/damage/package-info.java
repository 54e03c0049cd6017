/** Damages good submissions in one place and holds the report against that place. */
@org.jspecify.annotations.NullMarked
package org.learningdistricts.intake.damage;
