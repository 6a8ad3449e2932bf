/** Rules about manifests as a whole and how they choose one another. */
@NullMarked
package dev.obsc.validate.objects;

import org.jspecify.annotations.NullMarked;
