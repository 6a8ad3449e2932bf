/** Rules about what manifests name: each thing must exist where it is looked for. */
@NullMarked
package dev.obsc.validate.references;

import org.jspecify.annotations.NullMarked;
