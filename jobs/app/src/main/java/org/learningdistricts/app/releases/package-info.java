/** The releases that a data folder keeps, and what differs between two of them. */
@NullMarked
package org.learningdistricts.app.releases;

import org.jspecify.annotations.NullMarked;
