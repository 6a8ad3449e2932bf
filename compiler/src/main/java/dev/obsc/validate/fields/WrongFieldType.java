package dev.obsc.validate.fields;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonBoolean;
import dev.obsc.json.JsonNull;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import dev.obsc.json.NumberText;
import dev.obsc.validate.Declared;
import dev.obsc.validate.Findings;
import dev.obsc.validate.RuleCode;
import java.util.Optional;

/** Finds values of another type than the Kubernetes API takes in their place. */
public final class WrongFieldType extends FieldRule {
  public WrongFieldType(FieldProblems problems) {
    super(problems);
  }

  @Override
  public RuleCode code() {
    return RuleCode.WRONG_FIELD_TYPE;
  }

  @Override
  void check(Declared manifest, FieldProblem problem, Findings findings) {
    if (problem instanceof FieldProblem.WrongType(var at, var expected)) {
      String message =
          "`" + at.path() + "` takes " + words(expected) + ", not " + words(at.value());
      remedy(at.value(), expected)
          .ifPresentOrElse(
              help -> findings.report(manifest, at, message, help),
              () -> findings.report(manifest, at, message));
    }
  }

  private static String words(Shape shape) {
    return switch (shape) {
      case Shape.Scalar scalar ->
          switch (scalar) {
            case STRING -> "a string";
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case QUANTITY -> "a quantity";
            case INTEGER_OR_STRING -> "a whole number or a string";
            case ANYTHING -> "anything";
          };
      case Shape.ListOf _ -> "an array";
      case Shape.MapOf _, Shape.ObjectOf _ -> "an object";
    };
  }

  private static String words(Json value) {
    return switch (value) {
      case JsonNull _ -> "null";
      case JsonBoolean bool -> "the boolean " + bool.value();
      case JsonNumber(double number) -> "the number " + text(number);
      case JsonString(String text) when text.length() <= 40 -> "the string \"" + text + "\"";
      case JsonString _ -> "a string";
      case JsonArray _ -> "an array";
      case JsonObject _ -> "an object";
    };
  }

  private static Optional<String> remedy(Json value, Shape expected) {
    return switch (value) {
      case JsonNumber(double number) when expected == Shape.Scalar.STRING ->
          Optional.of("write it as a string: '" + text(number) + "'");
      case JsonBoolean bool when expected == Shape.Scalar.STRING ->
          Optional.of("write it as a string: '" + bool.value() + "'");
      case JsonString(String text)
          when expected == Shape.Scalar.BOOLEAN && (text.equals("true") || text.equals("false")) ->
          Optional.of("write it without quotes: " + text);
      case JsonString(String text)
          when (expected == Shape.Scalar.INTEGER || expected == Shape.Scalar.NUMBER)
              && !text.isEmpty()
              && text.chars().allMatch(c -> c >= '0' && c <= '9') ->
          Optional.of("write it without quotes: " + text);
      case JsonObject _ when expected instanceof Shape.ListOf ->
          Optional.of("put it into brackets: [{…}]");
      default -> Optional.empty();
    };
  }

  private static String text(double number) {
    var text = new StringBuilder();
    NumberText.GO_JSON.append(number, text);
    return text.toString();
  }
}
