/** {@code obsc jsonnetfmt}: the {@code jsonnetfmt} command, flag for flag. */
@NullMarked
package dev.obsc.cli.jsonnetfmt;

import org.jspecify.annotations.NullMarked;
