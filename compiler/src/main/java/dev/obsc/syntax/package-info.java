/**
 * Jsonnet text: tokens, the tree as the user wrote it, and the errors that reading it can find.
 *
 * <p>There is one lexer and one parser for every purpose. Comments and white space are the gaps
 * between tokens, so a formatter can rebuild them from the same token list that evaluation uses. No
 * files, no values and no name resolution here.
 */
@NullMarked
package dev.obsc.syntax;

import org.jspecify.annotations.NullMarked;
