/**
 * The rules that manifests are held to, and what runs them and says what they found.
 *
 * <p>One class per rule, in the package of its family. A rule sees one environment at a time and
 * reads facts through {@link dev.obsc.model}; it neither prints nor stops the others.
 */
@NullMarked
package dev.obsc.validate;

import org.jspecify.annotations.NullMarked;
