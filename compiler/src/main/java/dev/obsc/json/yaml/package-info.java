/**
 * Reads YAML as the programs around Tanka do, which is not what the YAML 1.2 schemas say: {@link
 * dev.obsc.json.yaml.YamlReader} takes the syntax from a library and resolves every scalar itself.
 */
@NullMarked
package dev.obsc.json.yaml;

import org.jspecify.annotations.NullMarked;
