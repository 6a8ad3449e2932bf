/** The interactive shell and the program's entry point; nothing depends on it. */
@NullMarked
package dev.obsc.repl;

import org.jspecify.annotations.NullMarked;
