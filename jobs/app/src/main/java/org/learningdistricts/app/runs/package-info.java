/** What {@code ldw runs} and {@code ldw run} show: loads, their steps, and why one failed. */
@NullMarked
package org.learningdistricts.app.runs;

import org.jspecify.annotations.NullMarked;
