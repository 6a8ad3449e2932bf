/**
 * Go's text/template with the sprig functions that make sense where obsc uses templates: file names
 * of an export and names of Helm and Kustomize objects.
 *
 * <p>Templates are pure: no clock, no randomness, no environment, no files, no network, and every
 * loop is bounded by its data.
 */
@NullMarked
package dev.obsc.template;

import org.jspecify.annotations.NullMarked;
