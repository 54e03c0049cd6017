/** First stage: finds what lies in an inbox, and when and from whom it came. */
@NullMarked
package org.learningdistricts.receive;

import org.jspecify.annotations.NullMarked;
