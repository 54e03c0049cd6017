/** The answer to an office as one page that needs nothing else. */
@NullMarked
package org.learningdistricts.answers.html;

import org.jspecify.annotations.NullMarked;
