/** What was received, and how the units stand. */
@NullMarked
package org.learningdistricts.app.status;

import org.jspecify.annotations.NullMarked;
