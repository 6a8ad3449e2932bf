/**
 * Problems in the user's input: where they are, what they are and what to do about them, with the
 * one renderer of each output form.
 *
 * <p>Spans hold offsets; lines and columns are worked out while rendering. No files are read here.
 */
@NullMarked
package dev.obsc.diagnostic;

import org.jspecify.annotations.NullMarked;
