/** What {@code ldw findings} shows, and what {@code ldw explain-finding} explains. */
@NullMarked
package org.learningdistricts.app.findings;

import org.jspecify.annotations.NullMarked;
