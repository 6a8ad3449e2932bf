/**
 * What the Kubernetes API says about fields: a table written at build time, and the rules that
 * compare manifests with it.
 */
@NullMarked
package dev.obsc.validate.fields;

import org.jspecify.annotations.NullMarked;
