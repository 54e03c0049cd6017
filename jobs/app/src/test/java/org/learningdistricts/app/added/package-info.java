/** The tables "to add a …" of the READMEs, followed in a copy of the sources. */
package org.learningdistricts.app.added;
