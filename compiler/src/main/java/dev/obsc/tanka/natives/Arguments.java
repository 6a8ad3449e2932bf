package dev.obsc.tanka.natives;

import dev.obsc.engine.NativeFunctionException;
import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.List;

/**
 * The arguments of one call. A wrong type is reported as Tanka does, which lets Go's type assertion
 * panic.
 */
record Arguments(String function, List<Json> values) {
  String string(int index) throws NativeFunctionException {
    if (values.get(index) instanceof JsonString(String text)) {
      return text;
    }
    throw wrongType(index, "string");
  }

  double number(int index) throws NativeFunctionException {
    if (values.get(index) instanceof JsonNumber(double number)) {
      return number;
    }
    throw wrongType(index, "float64");
  }

  private NativeFunctionException wrongType(int index, String expected) {
    return panic(
        "interface conversion: interface {} is " + goType(values.get(index)) + ", not " + expected);
  }

  NativeFunctionException panic(String message) {
    return new NativeFunctionException("native function \"" + function + "\" panicked: " + message);
  }

  /** The name of the Go type that stands for a kind of value. */
  static String goType(Json value) {
    return switch (value) {
      case JsonNull _ -> "nil";
      case JsonBoolean _ -> "bool";
      case JsonNumber _ -> "float64";
      case JsonString _ -> "string";
      case JsonArray _ -> "[]interface {}";
      case JsonObject _ -> "map[string]interface {}";
    };
  }
}
