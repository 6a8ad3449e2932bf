/**
 * The project file {@code obsc.yaml}: what the source of a deployment can't know about its
 * surroundings, and what the project has decided about checks.
 *
 * <p>Reads text, never files: a diff takes the file from another revision.
 */
@NullMarked
package dev.obsc.project;

import org.jspecify.annotations.NullMarked;
