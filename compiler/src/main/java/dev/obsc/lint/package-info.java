/**
 * Finds likely mistakes in Jsonnet without evaluating it: one class per check, and what checks
 * share. Printing findings for people other than in the compatible form does not belong here.
 */
@NullMarked
package dev.obsc.lint;

import org.jspecify.annotations.NullMarked;
