package dev.obsc.eval.std;

import dev.obsc.eval.ArrayValue;
import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.NullValue;
import dev.obsc.eval.NumberValue;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions that look for a text within another. */
public final class Splitting extends Family {
  private static final int UNLIMITED = -1;

  @Override
  public void declare(Signatures signatures) {
    signatures.add("split", "~str", "~c");
    signatures.add("splitLimit", "str", "c", "maxsplits");
    signatures.add("splitLimitR", "str", "c", "maxsplits");
    signatures.add("strReplace", "str", "from", "to");
    signatures.add("findSubstr", "~pat", "~str");
    signatures.add("resolvePath", "~f", "~r");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    return switch (function) {
      case "split" -> {
        List<StringValue> parts = split(arguments, evaluator);
        yield ArrayValue.of(parts);
      }
      case "splitLimit" -> splitLimit(arguments, evaluator);
      case "splitLimitR" -> splitLimitFromRight(arguments, evaluator);
      case "strReplace" -> replace(arguments, evaluator);
      case "findSubstr" -> findSubstring(arguments, evaluator);
      case "resolvePath" -> resolvePath(arguments, evaluator);
      default -> throw new IllegalArgumentException(function);
    };
  }

  private static List<StringValue> split(Lazy[] arguments, Evaluator evaluator) {
    if (!(arguments[0].force(evaluator) instanceof StringValue string)) {
      throw evaluator.error(
          "std.split first parameter must be a String, got "
              + arguments[0].force(evaluator).typeName());
    }
    if (!(arguments[1].force(evaluator) instanceof StringValue separator)) {
      throw evaluator.error(
          "std.split second parameter must be a String, got "
              + arguments[1].force(evaluator).typeName());
    }
    if (separator.units() == 0) {
      throw evaluator.error("std.split second parameter must have length 1 or greater, got 0");
    }
    return split(string.text(), separator.text(), UNLIMITED, evaluator);
  }

  private static List<StringValue> split(
      String text, String separator, int limit, Evaluator evaluator) {
    var search = new TextSearch(separator);
    List<StringValue> parts = new ArrayList<>();
    int start = 0;
    int at = search.next(text, 0);
    while (at >= 0 && (limit == UNLIMITED || parts.size() < limit)) {
      parts.add(StringValue.of(text.substring(start, at)));
      start = at + separator.length();
      at = search.next(text, start);
    }
    parts.add(StringValue.of(text.substring(start)));
    evaluator.spend(parts.size());
    return parts;
  }

  private static Value splitLimit(Lazy[] arguments, Evaluator evaluator) {
    String text = evaluator.string(arguments[0]).text();
    String separator = evaluator.string(arguments[1]).text();
    int limit = limit("splitLimit", separator, arguments[2], evaluator);
    return ArrayValue.of(split(text, separator, limit, evaluator));
  }

  private static int limit(String function, String separator, Lazy lazy, Evaluator evaluator) {
    int limit = evaluator.integer(lazy);
    if (limit < UNLIMITED) {
      throw evaluator.error(
          "std." + function + " third parameter should be -1 or non-negative, got " + limit);
    }
    if (separator.isEmpty()) {
      throw evaluator.error(
          "std." + function + " second parameter should have length 1 or greater, got 0");
    }
    return limit;
  }

  private static Value splitLimitFromRight(Lazy[] arguments, Evaluator evaluator) {
    String text = evaluator.string(arguments[0]).text();
    String separator = evaluator.string(arguments[1]).text();
    int limit = limit("splitLimitR", separator, arguments[2], evaluator);
    var search = new TextSearch(separator);
    List<StringValue> parts = new ArrayList<>();
    int end = text.length();
    int at = search.previous(text, end);
    while (at >= 0 && (limit == UNLIMITED || parts.size() < limit)) {
      parts.add(StringValue.of(text.substring(at + separator.length(), end)));
      end = at;
      at = search.previous(text, end);
    }
    parts.add(StringValue.of(text.substring(0, end)));
    evaluator.spend(parts.size());
    return ArrayValue.of(parts.reversed());
  }

  private static Value replace(Lazy[] arguments, Evaluator evaluator) {
    String text = evaluator.string(arguments[0]).text();
    String from = evaluator.string(arguments[1]).text();
    String to = evaluator.string(arguments[2]).text();
    if (from.isEmpty()) {
      throw evaluator.error("'from' string must not be zero length.");
    }
    var search = new TextSearch(from);
    int at = search.next(text, 0);
    if (at < 0) {
      return arguments[0].force(evaluator);
    }
    var out = new StringBuilder(text.length());
    int start = 0;
    while (at >= 0) {
      evaluator.checkSize((long) out.length() + at - start + to.length());
      out.append(text, start, at).append(to);
      start = at + from.length();
      at = search.next(text, start);
    }
    out.append(text, start, text.length());
    evaluator.spend(out.length());
    return StringValue.of(out.toString());
  }

  private static Value findSubstring(Lazy[] arguments, Evaluator evaluator) {
    if (!(arguments[0].force(evaluator) instanceof StringValue pattern)) {
      throw evaluator.error(
          "findSubstr first parameter should be a string, got "
              + arguments[0].force(evaluator).typeName());
    }
    if (!(arguments[1].force(evaluator) instanceof StringValue string)) {
      throw evaluator.error(
          "findSubstr second parameter should be a string, got "
              + arguments[1].force(evaluator).typeName());
    }
    if (pattern.units() == 0) {
      return ArrayValue.EMPTY;
    }
    List<NumberValue> positions = positions(string.text(), pattern.text());
    evaluator.spend(string.units());
    return ArrayValue.of(positions);
  }

  /** Where a text occurs, occurrences that overlap included, counted in code points. */
  private static List<NumberValue> positions(String text, String wanted) {
    List<NumberValue> positions = new ArrayList<>();
    int counted = 0;
    int position = 0;
    for (int at : new TextSearch(wanted).everywhere(text)) {
      position += text.codePointCount(counted, at);
      counted = at;
      positions.add(NumberValue.of(position));
    }
    return positions;
  }

  private static Value resolvePath(Lazy[] arguments, Evaluator evaluator) {
    List<StringValue> parts = split(new Lazy[] {arguments[0], StringValue.of("/")}, evaluator);
    var out = new StringBuilder();
    for (int i = 0; i < parts.size() - 1; i++) {
      out.append(parts.get(i).text()).append('/');
    }
    Value relative = arguments[1].force(evaluator);
    if (relative instanceof NullValue) {
      return StringValue.of(out.substring(0, Math.max(0, out.length() - 1)));
    }
    return StringValue.of(out.append(evaluator.string(relative).text()).toString());
  }
}
