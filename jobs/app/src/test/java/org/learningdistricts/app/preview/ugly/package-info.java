/** Makes ugly CSV files together with the table that each holds. */
@NullMarked
package org.learningdistricts.app.preview.ugly;

import org.jspecify.annotations.NullMarked;
