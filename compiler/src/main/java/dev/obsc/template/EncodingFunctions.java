package dev.obsc.template;

import static dev.obsc.template.Arguments.text;

import dev.obsc.json.JsonEscapes;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonPrinter;
import dev.obsc.json.JsonStyle;
import dev.obsc.json.JsonSyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Adler32;

/** sprig's encodings and checksums. */
final class EncodingFunctions {
  /** Go's {@code Marshal} without the escapes that protect HTML. */
  private static final JsonStyle RAW = JsonStyle.GO_COMPACT.withEscapes(JsonEscapes.MANIFEST);

  private EncodingFunctions() {}

  static Optional<Function> find(String name) {
    String plain = ListFunctions.withoutMust(name);
    return Optional.ofNullable(
        switch (plain) {
          case "b64enc" ->
              Function.of(
                  name,
                  a -> GoValue.of(Base64.getEncoder().encodeToString(utf8(text(a, 0)))),
                  ParameterType.STRING);
          case "b64dec" ->
              Function.of(name, a -> GoValue.of(base64Decoded(text(a, 0))), ParameterType.STRING);
          case "b32enc" ->
              Function.of(
                  name, a -> GoValue.of(Base32.encode(utf8(text(a, 0)))), ParameterType.STRING);
          case "b32dec" ->
              Function.of(name, a -> GoValue.of(Base32.decode(text(a, 0))), ParameterType.STRING);
          case "sha1sum" -> digest(name, "SHA-1");
          case "sha256sum" -> digest(name, "SHA-256");
          case "sha512sum" -> digest(name, "SHA-512");
          case "adler32sum" ->
              Function.of(name, a -> GoValue.of(adler32(text(a, 0))), ParameterType.STRING);
          case "toJson" -> json(name, JsonStyle.GO_COMPACT);
          case "toRawJson" -> json(name, RAW);
          case "toPrettyJson" -> json(name, JsonStyle.GO);
          case "fromJson" -> Function.of(name, a -> fromJson(text(a, 0)), ParameterType.STRING);
          default -> null;
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64Decoded(String text) throws FunctionException {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new FunctionException("illegal base64 data");
    }
  }

  private static Function digest(String name, String algorithm) {
    return Function.of(name, a -> GoValue.of(hash(algorithm, text(a, 0))), ParameterType.STRING);
  }

  private static String hash(String algorithm, String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(utf8(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has " + algorithm, e);
    }
  }

  private static String adler32(String text) {
    var sum = new Adler32();
    sum.update(utf8(text));
    return Long.toString(sum.getValue());
  }

  private static Function json(String name, JsonStyle style) {
    return Function.of(
        name,
        a -> GoValue.of(new JsonPrinter(style).print(GoValue.toJson(a.getFirst()))),
        ParameterType.ANY);
  }

  private static GoValue fromJson(String text) throws FunctionException {
    try {
      return GoValue.of(JsonParser.parse(text));
    } catch (JsonSyntaxException e) {
      throw new FunctionException(String.valueOf(e.getMessage()));
    }
  }
}
