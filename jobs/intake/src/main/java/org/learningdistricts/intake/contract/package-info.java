/** The submission contract in memory: tables, fields, code lists and the check catalogue. */
@NullMarked
package org.learningdistricts.intake.contract;

import org.jspecify.annotations.NullMarked;
