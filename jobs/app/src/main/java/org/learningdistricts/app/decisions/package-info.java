/** What people decide about the submissions of a quarter. */
@NullMarked
package org.learningdistricts.app.decisions;

import org.jspecify.annotations.NullMarked;
