package dev.obsc.eval;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.Map;

/** Turns finished data into values. */
public final class Conversion {
  private Conversion() {}

  public static Value toValue(Json json) {
    return switch (json) {
      case JsonNull _ -> NullValue.NULL;
      case JsonBoolean bool -> BooleanValue.of(bool.value());
      case JsonNumber(double number) -> NumberValue.of(number);
      case JsonString(String text) -> StringValue.of(text);
      case JsonArray array -> toArray(array);
      case JsonObject object -> toObject(object);
    };
  }

  private static Value toArray(JsonArray array) {
    var elements = new Lazy[array.elements().size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = toValue(array.elements().get(i));
    }
    return ArrayValue.of(elements);
  }

  private static Value toObject(JsonObject object) {
    Map<String, Json> fields = object.fields();
    var names = new String[fields.size()];
    var values = new Lazy[fields.size()];
    int i = 0;
    for (Map.Entry<String, Json> field : fields.entrySet()) {
      names[i] = field.getKey();
      values[i++] = toValue(field.getValue());
    }
    return new ObjectValue(new ReadyLayer(names, values, Visibility.INHERIT));
  }
}
