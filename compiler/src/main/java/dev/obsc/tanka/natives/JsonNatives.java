package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonIndenter;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonSyntaxException;

/** {@code parseJson} and {@code manifestJsonFromJson}. */
final class JsonNatives {
  private JsonNatives() {}

  static Json parseJson(Arguments arguments) throws NativeFunctionException {
    return parse(arguments.string(0));
  }

  static Json parse(String text) throws NativeFunctionException {
    try {
      return JsonParser.parse(text);
    } catch (JsonSyntaxException e) {
      throw new NativeFunctionException(e.problem());
    }
  }

  static Json manifestJsonFromJson(Arguments arguments) throws NativeFunctionException {
    int indent = (int) arguments.number(1);
    String text = arguments.string(0).strip();
    if (indent < 0) {
      throw arguments.panic("strings: negative Repeat count");
    }
    try {
      return new JsonString(JsonIndenter.indent(text, " ".repeat(indent)) + "\n");
    } catch (JsonSyntaxException e) {
      throw new NativeFunctionException(e.problem());
    }
  }
}
