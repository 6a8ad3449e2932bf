package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Utf8;
import dev.obsc.eval.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base64 and UTF-8. */
public final class Encodings extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("base64", "input");
    signatures.add("base64Decode", "str");
    signatures.add("base64DecodeBytes", "str");
    signatures.add("encodeUTF8", "str");
    signatures.add("decodeUTF8", "arr");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    Value argument = arguments[0].force(evaluator);
    return switch (function) {
      case "base64" ->
          StringValue.of(Base64.getEncoder().encodeToString(bytes(argument, evaluator)));
      case "base64Decode" -> StringValue.of(Utf8.decode(decode(argument, evaluator)));
      case "base64DecodeBytes" -> numbers(decode(argument, evaluator), evaluator);
      case "encodeUTF8" ->
          numbers(evaluator.string(argument).text().getBytes(StandardCharsets.UTF_8), evaluator);
      case "decodeUTF8" -> StringValue.of(Utf8.decode(utf8Bytes(argument, evaluator)));
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static ArrayValue numbers(byte[] bytes, Evaluator evaluator) {
    evaluator.checkSize(8L * bytes.length);
    var numbers = new Lazy[bytes.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = NumberValue.of(bytes[i] & 0xFF);
    }
    evaluator.spend(numbers.length);
    return ArrayValue.of(numbers);
  }

  private static byte[] bytes(Value input, Evaluator evaluator) {
    if (input instanceof StringValue string) {
      String text = string.text();
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        checkByte(text.codePointAt(i), evaluator);
      }
      evaluator.spend(text.length());
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if (!(input instanceof ArrayValue array)) {
      throw evaluator.error(
          "base64 can only base64 encode strings / arrays of single bytes, got "
              + input.typeName());
    }
    var bytes = new byte[array.length()];
    for (int i = 0; i < bytes.length; i++) {
      Value element = array.get(i, evaluator);
      if (!(element instanceof NumberValue number) || number.value() != (int) number.value()) {
        throw evaluator.error(
            "base64 encountered a non-integer value in the array, got " + element.typeName());
      }
      checkByte((int) number.value(), evaluator);
      bytes[i] = (byte) number.value();
    }
    evaluator.spend(bytes.length);
    return bytes;
  }

  private static void checkByte(int value, Evaluator evaluator) {
    if (value < 0 || value > 255) {
      throw evaluator.error(
          "base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got "
              + value);
    }
  }

  private static byte[] decode(Value input, Evaluator evaluator) {
    if (!(input instanceof StringValue string)) {
      throw evaluator.error("base64DecodeBytes requires a string, got " + input.typeName());
    }
    byte[] text = string.text().getBytes(StandardCharsets.UTF_8);
    if (text.length % 4 != 0) {
      throw evaluator.error(
          "input string appears not to be a base64 encoded string. Wrong length found ("
              + text.length
              + ")");
    }
    evaluator.spend(text.length);
    try {
      return new Base64Decoder(text).decode();
    } catch (Problem problem) {
      throw evaluator.error("failed to decode: " + problem.text());
    }
  }

  private static byte[] utf8Bytes(Value input, Evaluator evaluator) {
    ArrayValue array = evaluator.array(input);
    var bytes = new byte[array.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = evaluator.integer(array.element(i));
      if (value < 0 || value > 255) {
        throw evaluator.error("Bytes must be integers in range [0, 255], got " + value);
      }
      bytes[i] = (byte) value;
    }
    evaluator.spend(bytes.length);
    return bytes;
  }
}
