/** The {@code jsonnet} command: a drop-in for the command of that name. */
@NullMarked
package dev.obsc.cli.jsonnet;

import org.jspecify.annotations.NullMarked;
