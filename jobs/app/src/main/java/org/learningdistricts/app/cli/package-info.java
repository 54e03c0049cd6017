/** The command line. Results go to standard output; logs and progress to standard error. */
@NullMarked
package org.learningdistricts.app.cli;

import org.jspecify.annotations.NullMarked;
