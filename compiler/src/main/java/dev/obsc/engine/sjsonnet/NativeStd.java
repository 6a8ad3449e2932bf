package dev.obsc.engine.sjsonnet;

import dev.obsc.engine.NativeFunction;
import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.yaml.YamlDialect;
import dev.obsc.json.yaml.YamlException;
import dev.obsc.json.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import sjsonnet.EvalScope;
import sjsonnet.Expr;
import sjsonnet.FileScope;
import sjsonnet.Position;
import sjsonnet.Std;
import sjsonnet.Val;
import sjsonnet.Val$Obj$Member;

/**
 * sjsonnet's standard library with {@code std.native}, which the library lacks, and with a {@code
 * std.parseYaml} that reads YAML as the rest of obsc does.
 */
final class NativeStd {
  private NativeStd() {}

  static Val.Obj with(List<NativeFunction> functions) {
    var position = new Position(new FileScope(new SeamPath("<std>")), 0);
    var members = new LinkedHashMap<String, Val$Obj$Member>();
    members.put("native", Members.hidden(new Lookup(functions)));
    members.put("parseYaml", Members.hidden(new ParseYaml()));
    return Members.object(position, members).addSuper(position, new Std().Std());
  }

  /** {@code std.native(name)}: the function of that name, or null. */
  private static final class Lookup extends Val.Builtin1 {
    private final List<NativeFunction> functions;

    Lookup(List<NativeFunction> functions) {
      super("name", null);
      this.functions = functions;
    }

    @Override
    public Val evalRhs(Val name, EvalScope scope, Position position) {
      for (NativeFunction function : functions) {
        if (function.name().equals(name.asString())) {
          return new Native(function);
        }
      }
      return new Val.Null(position);
    }
  }

  /** One function that obsc supplies. */
  private static final class Native extends Val.Builtin {
    private final NativeFunction function;

    Native(NativeFunction function) {
      super(function.parameters().toArray(String[]::new), new Expr[function.parameters().size()]);
      this.function = function;
    }

    @Override
    public Val evalRhs(Val[] arguments, EvalScope scope, Position position) {
      var values = new ArrayList<Json>(arguments.length);
      for (Val argument : arguments) {
        values.add(JsonConversion.fromSjsonnet(scope.materialize(argument)));
      }
      try {
        return JsonConversion.toSjsonnet(function.body().call(values), position);
      } catch (NativeFunctionException e) {
        sjsonnet.Error.fail(String.valueOf(e.getMessage()));
        throw new IllegalStateException("the line above throws", e);
      }
    }
  }

  /** {@code std.parseYaml(str)}: one document, or an array of them if a line begins one. */
  private static final class ParseYaml extends Val.Builtin1 {
    ParseYaml() {
      super("str", null);
    }

    @Override
    public Val evalRhs(Val text, EvalScope scope, Position position) {
      try {
        List<Json> documents = new YamlReader(YamlDialect.GO_YAML_V2).readStream(text.asString());
        boolean stream = text.asString().lines().anyMatch(line -> line.startsWith("---"));
        if (stream) {
          return JsonConversion.toSjsonnet(new JsonArray(documents), position);
        }
        return documents.isEmpty()
            ? new Val.Null(position)
            : JsonConversion.toSjsonnet(documents.getFirst(), position);
      } catch (YamlException e) {
        sjsonnet.Error.fail("failed to parse YAML: " + e.problem());
        throw new IllegalStateException("the line above throws", e);
      }
    }
  }
}
