package dev.obsc.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as Go's encoding/json does: strictly, the last of equal keys winning, lone surrogate
 * escapes becoming U+FFFD. Open brackets are kept on the heap, so that depth costs no stack.
 */
public final class JsonParser {
  private static final int MAX_DEPTH = 10_000;

  private final JsonScanner in;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The first number out of range: an error only if the rest of the text is JSON. */
  private @Nullable String outOfRange;

  private JsonParser(String text) {
    this.in = new JsonScanner(text);
  }

  public static Json parse(String text) throws JsonSyntaxException {
    var parser = new JsonParser(text);
    Json value = parser.run();
    if (parser.outOfRange != null) {
      throw new JsonSyntaxException(
          "json: cannot unmarshal number " + parser.outOfRange + " into Go value of type float64");
    }
    return value;
  }

  /** Looks at the syntax alone: numbers may be of any size. */
  static void check(String text) throws JsonSyntaxException {
    new JsonParser(text).run();
  }

  /** A collection whose closing bracket has not been seen. */
  private sealed interface Open {
    record InArray(List<Json> elements) implements Open {}

    final class InObject implements Open {
      final JsonObject.Builder fields = JsonObject.builder();
      String key = "";
    }
  }

  private Json run() throws JsonSyntaxException {
    Json value = startValue("looking for beginning of value");
    while (true) {
      @Nullable Open within = open.peek();
      if (within == null) {
        break;
      }
      value = attach(within, value);
    }
    in.skipSpace();
    if (!in.atEnd()) {
      throw in.unexpected("after top-level value");
    }
    return value;
  }

  /** Reads a scalar or an empty collection, entering as many collections as open before it. */
  private Json startValue(String where) throws JsonSyntaxException {
    String context = where;
    while (true) {
      in.skipSpace();
      char c = in.peek();
      if (c != '[' && c != '{') {
        return scalar(c, context);
      }
      if (open.size() >= MAX_DEPTH) {
        throw in.unexpected("exceeded max depth");
      }
      in.advance();
      in.skipSpace();
      if (c == '[') {
        if (in.skip(']')) {
          return JsonArray.of();
        }
        open.push(new Open.InArray(new ArrayList<>()));
      } else {
        if (in.skip('}')) {
          return JsonObject.EMPTY;
        }
        var object = new Open.InObject();
        object.key = key();
        open.push(object);
      }
      context = "looking for beginning of value";
    }
  }

  /** Puts a finished value where it belongs, and gives the next one or the closed collection. */
  private Json attach(Open within, Json value) throws JsonSyntaxException {
    switch (within) {
      case Open.InArray(var elements) -> {
        elements.add(value);
        in.skipSpace();
        if (in.skip(',')) {
          return startValue("looking for beginning of value");
        }
        if (!in.skip(']')) {
          throw in.unexpected("after array element");
        }
        open.pop();
        return new JsonArray(Collections.unmodifiableList(elements));
      }
      case Open.InObject object -> {
        object.fields.put(object.key, value);
        in.skipSpace();
        if (in.skip(',')) {
          in.skipSpace();
          object.key = key();
          return startValue("looking for beginning of value");
        }
        if (!in.skip('}')) {
          throw in.unexpected("after object key:value pair");
        }
        open.pop();
        return object.fields.build();
      }
    }
  }

  private String key() throws JsonSyntaxException {
    if (in.peek() != '"' || in.atEnd()) {
      throw in.unexpected("looking for beginning of object key string");
    }
    String key = in.string();
    in.skipSpace();
    if (!in.skip(':')) {
      throw in.unexpected("after object key");
    }
    return key;
  }

  private Json scalar(char c, String context) throws JsonSyntaxException {
    if (in.atEnd()) {
      throw in.unexpected(context);
    }
    return switch (c) {
      case '"' -> new JsonString(in.string());
      case 't' -> literal("true", JsonBoolean.TRUE);
      case 'f' -> literal("false", JsonBoolean.FALSE);
      case 'n' -> literal("null", JsonNull.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw in.unexpected(context);
    };
  }

  private Json literal(String word, Json value) throws JsonSyntaxException {
    in.literal(word);
    return value;
  }

  private Json number() throws JsonSyntaxException {
    String text = in.number();
    double value = Double.parseDouble(text);
    if (Double.isFinite(value)) {
      return new JsonNumber(value);
    }
    if (outOfRange == null) {
      outOfRange = text;
    }
    return new JsonNumber(0);
  }
}
