/** An answer as a workbook: what is marked in it, and what of the submission may be shown. */
@NullMarked
package org.learningdistricts.answers.annotated;

import org.jspecify.annotations.NullMarked;
