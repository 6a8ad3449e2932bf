package dev.obsc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An environment of the size of a large monitoring stack, with the shape that generated Kubernetes
 * libraries have: some seventy files and 750 KB of small setters, of which a few are called.
 */
final class LargeEnvironment {
  private static final int LIBRARY_FILES = 70;
  private static final int TYPES_PER_FILE = 4;
  private static final int FIELDS_PER_TYPE = 5;
  private static final int APPLICATIONS = 40;

  private LargeEnvironment() {}

  static void write(Path directory) throws IOException {
    Path library = Files.createDirectories(directory.resolve("builder"));
    var index = new StringBuilder("{\n");
    for (int file = 0; file < LIBRARY_FILES; file++) {
      String name = "group%02d".formatted(file);
      Files.writeString(library.resolve(name + ".libsonnet"), libraryFile(file));
      index.append("  %s: import '%s.libsonnet',\n".formatted(name, name));
    }
    Files.writeString(library.resolve("main.libsonnet"), index.append("}\n"));
    Files.writeString(directory.resolve("main.jsonnet"), main());
  }

  private static String libraryFile(int file) {
    var text = new StringBuilder("{\n");
    for (int type = 0; type < TYPES_PER_FILE; type++) {
      text.append(
          """
            '#type%1$d':: 'type%1$d is the part number %1$d of group %2$d of this library.',
            type%1$d: {
              '#new':: 'new returns an instance of type%1$d with its name set',
              new(name): { apiVersion: 'bench/v%2$d', kind: 'Type%1$d' } + self.metadata.withName(name),
              metadata: {
                '#withName':: 'Name must be unique within a namespace.',
                withName(name): { metadata+: { name: name } },
                '#withLabels':: 'Labels organise and categorise objects.',
                withLabels(labels): { metadata+: { labels: labels } },
                withLabelsMixin(labels): { metadata+: { labels+: labels } },
              },
              spec: {
          """
              .formatted(type, file));
      for (String field : fields()) {
        text.append(setters(field));
      }
      text.append("    },\n  },\n");
    }
    return text.append("}\n").toString();
  }

  private static List<String> fields() {
    var fields = new ArrayList<String>();
    for (int field = 0; field < FIELDS_PER_TYPE; field++) {
      fields.add("field" + (char) ('A' + field) + "Setting");
    }
    return fields;
  }

  private static String setters(String field) {
    String method = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    return """
          '#with%1$s':: 'Sets %2$s. More of what it means stands here, as generated libraries have it.',
          with%1$s(value): { spec+: { %2$s: if std.isArray(value) then value else [value] } },
          '#with%1$sMixin':: 'Adds to %2$s. **Note:** this appends what is given to what is there.',
          with%1$sMixin(value): { spec+: { %2$s+: if std.isArray(value) then value else [value] } },
    """
        .formatted(method, field);
  }

  private static String main() {
    return """
    local k = import 'builder/main.libsonnet';
    local groups = std.objectFields(k);
    local application(i) =
      local type = k[groups[i %% std.length(groups)]]['type%%d' %% (i %% %1$d)];
      local object(suffix) =
        type.new('app%%02d-%%s' %% [i, suffix])
        + type.metadata.withLabels({ app: 'app%%d' %% i, suffix: suffix })
        + type.metadata.withLabelsMixin({ part: 'bench' })
        + type.spec.withFieldASetting(std.range(0, 20))
        + type.spec.withFieldASettingMixin({ name: suffix, index: i })
        + type.spec.withFieldBSetting([{ key: 'k%%d' %% n, value: '%%s-%%d' %% [suffix, n] } for n in std.range(0, 30)])
        + type.spec.withFieldCSettingMixin(suffix);
      { [suffix]: object(suffix) for suffix in ['server', 'config', 'service', 'account', 'policy'] };
    { ['app%%02d' %% i]: application(i) for i in std.range(0, %2$d) }
    """
        .formatted(TYPES_PER_FILE, APPLICATIONS - 1);
  }
}
