package dev.obsc.cli;

import dev.obsc.engine.ExternalValue;
import dev.obsc.tanka.JsonnetOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The flags that every command has which evaluates Jsonnet. */
final class JsonnetFlags {
  private JsonnetFlags() {}

  static void declare(Flags flags) {
    flags
        .list('V', "ext-str", "K=TEXT", "set an external variable to a text")
        .list("ext-code", "K=CODE", "set an external variable to Jsonnet code")
        .list("ext-str-file", "K=FILE", "set an external variable to the text of a file")
        .list("ext-code-file", "K=FILE", "set an external variable to the value of a file")
        .list('A', "tla-str", "K=TEXT", "set a top-level argument to a text")
        .list("tla-code", "K=CODE", "set a top-level argument to Jsonnet code")
        .list("tla-str-file", "K=FILE", "set a top-level argument to the text of a file")
        .list("tla-code-file", "K=FILE", "set a top-level argument to the value of a file")
        .number("max-stack", "calls that may be open at the same time")
        .text(
            "jsonnet-implementation",
            "NAME",
            "the Jsonnet engine: go (obsc's own), sjsonnet, or binary:PATH for any jsonnet"
                + " executable")
        .toggle("allow-outside-imports", "let imports reach outside of the project")
        .toggle("confine", "keep imports within the project, even without an obsc.yaml")
        .toggle("no-exec", "run no other programs, such as helm, while evaluating");
  }

  static JsonnetOptions read(FlagValues flags) throws FatalLogException {
    return new JsonnetOptions(
        flags.text("jsonnet-implementation").orElse("go"),
        variables(flags, "ext"),
        variables(flags, "tla"),
        flags.number("max-stack", 0));
  }

  // In this order, so that of several flags for one name the winner is Tanka's.
  private static SequencedMap<String, ExternalValue> variables(FlagValues flags, String kind)
      throws FatalLogException {
    var variables = new LinkedHashMap<String, ExternalValue>();
    for (Assignment set : assignments(flags, kind + "-code", "key=<code>")) {
      variables.put(set.name, new ExternalValue.JsonnetCode(set.value));
    }
    for (Assignment set : assignments(flags, kind + "-str", "key=<value>")) {
      variables.put(set.name, new ExternalValue.Text(set.value));
    }
    for (Assignment set : assignments(flags, kind + "-code-file", "key=filename")) {
      variables.put(set.name, imported("import", set.value));
    }
    for (Assignment set : assignments(flags, kind + "-str-file", "key=filename")) {
      variables.put(set.name, imported("importstr", set.value));
    }
    return variables;
  }

  private record Assignment(String name, String value) {}

  private static List<Assignment> assignments(FlagValues flags, String flag, String form)
      throws FatalLogException {
    var assignments = new ArrayList<Assignment>();
    for (String text : flags.list(flag)) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new FatalLogException(
            "%s argument has wrong format: `%s`. Expected `%s`".formatted(flag, text, form));
      }
      assignments.add(new Assignment(text.substring(0, equals), text.substring(equals + 1)));
    }
    return assignments;
  }

  private static ExternalValue imported(String keyword, String file) {
    return new ExternalValue.JsonnetCode(keyword + " @\"" + file.replace("\"", "\"\"") + "\"");
  }
}
