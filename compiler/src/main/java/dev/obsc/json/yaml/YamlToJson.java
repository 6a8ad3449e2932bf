package dev.obsc.json.yaml;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts one document, resolving scalars, aliases and merge keys. */
final class YamlToJson {
  private final YamlDialect dialect;
  private final AliasBudget budget = new AliasBudget();
  private final Set<YamlNode> expanding = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> duplicates = new ArrayList<>();

  /** The first value without a form in JSON; reported only if all else is fine, as in Go. */
  private @Nullable String inexpressible;

  YamlToJson(YamlDialect dialect) {
    this.dialect = dialect;
  }

  Json convert(YamlNode root) throws YamlException {
    Json json = node(root);
    if (!duplicates.isEmpty()) {
      throw YamlException.parsing("unmarshal errors:\n  " + String.join("\n  ", duplicates));
    }
    if (inexpressible != null) {
      throw YamlException.converting(inexpressible);
    }
    return json;
  }

  private Json node(YamlNode node) throws YamlException {
    budget.count();
    return switch (node) {
      case YamlNode.Scalar scalar -> scalar(scalar);
      case YamlNode.Alias alias -> {
        enter(alias);
        Json json = node(alias.target());
        leave(alias);
        yield json;
      }
      case YamlNode.Sequence sequence -> {
        var elements = new ArrayList<Json>(sequence.items.size());
        for (YamlNode item : sequence.items) {
          elements.add(node(item));
        }
        yield new JsonArray(elements);
      }
      case YamlNode.Mapping mapping -> {
        var fields = new LinkedHashMap<String, Json>();
        if (dialect == YamlDialect.GO_YAML_V2) {
          fillInOrder(mapping, fields);
        } else if (!DuplicateKeys.find(mapping, duplicates)) {
          fillExplicitFirst(mapping, fields, null);
        }
        yield JsonObject.copyOf(fields);
      }
    };
  }

  private void enter(YamlNode.Alias alias) throws YamlException {
    if (!expanding.add(alias.target())) {
      throw YamlException.parsing("anchor '" + alias.name() + "' value contains itself");
    }
    budget.enterAlias();
  }

  private void leave(YamlNode.Alias alias) {
    expanding.remove(alias.target());
    budget.leaveAlias();
  }

  private Json scalar(YamlNode.Scalar node) throws YamlException {
    return switch (YamlScalar.resolve(node, dialect)) {
      case YamlScalar.Null _ -> JsonNull.NULL;
      case YamlScalar.Bool(boolean value) -> JsonBoolean.of(value);
      case YamlScalar.Whole(double value) -> new JsonNumber(value);
      case YamlScalar.Real(double value) -> real(value);
      case YamlScalar.Text(String value) -> new JsonString(value);
      case YamlScalar.Timestamp(String written, String rfc3339) ->
          new JsonString(dialect == YamlDialect.GO_YAML_V2 ? written : rfc3339);
    };
  }

  private Json real(double value) {
    if (Double.isFinite(value)) {
      return new JsonNumber(value);
    }
    String name = Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    return cannotExpress("unsupported value: " + name);
  }

  private Json cannotExpress(String what) {
    if (inexpressible == null) {
      inexpressible = what;
    }
    return JsonNull.NULL;
  }

  /** As v2: a merge key takes effect where it stands, and later keys win. */
  private void fillInOrder(YamlNode.Mapping mapping, SequencedMap<String, Json> fields)
      throws YamlException {
    for (YamlNode.Entry entry : mapping.entries) {
      if (isMerge(entry.key())) {
        for (YamlNode source : mergeSources(entry.value()).reversed()) {
          if (source instanceof YamlNode.Alias alias) {
            enter(alias);
            fillInOrder(mappingOf(source), fields);
            leave(alias);
          } else {
            fillInOrder(mappingOf(source), fields);
          }
        }
      } else {
        fields.put(key(entry.key()), node(entry.value()));
      }
    }
  }

  /**
   * As v3: the keys of the mapping win over merged ones, those merged first over later ones.
   *
   * @param taken names that a mapping merging this one has given a value; null if none merges it
   */
  private void fillExplicitFirst(
      YamlNode.Mapping mapping, SequencedMap<String, Json> fields, @Nullable Set<String> taken)
      throws YamlException {
    @Nullable YamlNode merged = null;
    for (YamlNode.Entry entry : mapping.entries) {
      if (isMerge(entry.key())) {
        merged = entry.value();
        continue;
      }
      String key = key(entry.key());
      if (taken == null || taken.add(key)) {
        fields.put(key, node(entry.value()));
      }
    }
    if (merged == null) {
      return;
    }
    Set<String> names = taken == null ? new HashSet<>(fields.keySet()) : taken;
    for (YamlNode source : mergeSources(merged)) {
      if (source instanceof YamlNode.Alias alias) {
        enter(alias);
        fillExplicitFirst(mappingOf(source), fields, names);
        leave(alias);
      } else {
        fillExplicitFirst(mappingOf(source), fields, names);
      }
    }
  }

  private static boolean isMerge(YamlNode key) {
    if (!(key instanceof YamlNode.Scalar scalar) || !scalar.value().equals("<<")) {
      return false;
    }
    return switch (scalar.tag()) {
      case "", "!" -> scalar.plain();
      case "tag:yaml.org,2002:merge" -> true;
      default -> false;
    };
  }

  private List<YamlNode> mergeSources(YamlNode value) {
    return value instanceof YamlNode.Sequence sequence ? sequence.items : List.of(value);
  }

  private static YamlNode.Mapping mappingOf(YamlNode node) throws YamlException {
    YamlNode target = node instanceof YamlNode.Alias alias ? alias.target() : node;
    if (target instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw YamlException.parsing("map merge requires map or sequence of maps as the value");
  }

  private String key(YamlNode node) throws YamlException {
    YamlNode target = node instanceof YamlNode.Alias alias ? alias.target() : node;
    if (!(target instanceof YamlNode.Scalar scalar)) {
      throw YamlException.parsing("invalid map key: " + GoSyntax.of(node(node), true, dialect));
    }
    YamlScalar resolved = YamlScalar.resolve(scalar, dialect);
    if (dialect == YamlDialect.GO_YAML_V2) {
      return YamlKey.text(resolved);
    }
    if (!(resolved instanceof YamlScalar.Text(String text))) {
      cannotExpress("unsupported type: map[interface {}]interface {}");
      return scalar.value();
    }
    return text;
  }
}
