/** The answer's files in the reports folder. */
@NullMarked
package org.learningdistricts.answers.report;

import org.jspecify.annotations.NullMarked;
