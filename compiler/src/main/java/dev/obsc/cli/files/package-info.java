/** Finding the Jsonnet files that commands such as {@code fmt} and {@code lint} work on. */
@NullMarked
package dev.obsc.cli.files;

import org.jspecify.annotations.NullMarked;
