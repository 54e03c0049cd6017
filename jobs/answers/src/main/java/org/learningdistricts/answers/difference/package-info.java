/** What differs between a submission and the version of it that counted before. */
@NullMarked
package org.learningdistricts.answers.difference;

import org.jspecify.annotations.NullMarked;
