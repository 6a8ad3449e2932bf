package dev.obsc.engine.sjsonnet;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import scala.jdk.javaapi.CollectionConverters;
import sjsonnet.Lazy;
import sjsonnet.Position;
import sjsonnet.Val;
import sjsonnet.Val$Obj$Member;

/** Finished data as sjsonnet holds it, and as obsc does. */
final class JsonConversion {
  private JsonConversion() {}

  static Json fromSjsonnet(ujson.Value value) {
    if (value instanceof ujson.Str text) {
      return new JsonString(text.value());
    }
    if (value instanceof ujson.Num number) {
      return new JsonNumber(number.value());
    }
    if (value instanceof ujson.Bool bool) {
      return JsonBoolean.of(bool.bool());
    }
    if (value instanceof ujson.Arr array) {
      var elements = new ArrayList<Json>();
      for (ujson.Value element : CollectionConverters.asJava(array.value())) {
        elements.add(fromSjsonnet(element));
      }
      return new JsonArray(elements);
    }
    if (value instanceof ujson.Obj object) {
      var fields = JsonObject.builder();
      CollectionConverters.asJava(object.value())
          .forEach((name, field) -> fields.put(name, fromSjsonnet(field)));
      return fields.build();
    }
    return JsonNull.NULL;
  }

  static Val toSjsonnet(Json value, Position position) {
    return switch (value) {
      case JsonNull _ -> new Val.Null(position);
      case JsonBoolean bool -> Val.bool(position, bool.value());
      case JsonNumber(double number) -> new Val.Num(position, number);
      case JsonString(String text) -> new Val.Str(position, text);
      case JsonArray(List<Json> elements) ->
          new Val.Arr(
              position,
              elements.stream().map(element -> toSjsonnet(element, position)).toArray(Lazy[]::new));
      case JsonObject object -> toSjsonnet(object, position);
    };
  }

  private static Val toSjsonnet(JsonObject object, Position position) {
    var members = new LinkedHashMap<String, Val$Obj$Member>();
    object
        .fields()
        .forEach((name, field) -> members.put(name, Members.visible(toSjsonnet(field, position))));
    return Members.object(position, members);
  }
}
