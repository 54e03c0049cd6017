/** What was known at a moment: files like releases, made of a shorter ledger. */
@NullMarked
package org.learningdistricts.app.moments;

import org.jspecify.annotations.NullMarked;
