/**
 * The command line: one class per subcommand that turns flags into options and calls the library.
 *
 * <p>Only this package (and the REPL) knows the standard streams, exit codes, environment variables
 * and colour.
 */
@NullMarked
package dev.obsc.cli;

import org.jspecify.annotations.NullMarked;
