/**
 * Writing an export: how its files are called, where they may go, and that a failed run leaves the
 * old tree as it was.
 */
@NullMarked
package dev.obsc.cli.export;

import org.jspecify.annotations.NullMarked;
