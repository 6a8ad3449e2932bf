package dev.obsc.eval.std;

import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.Manifester;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import dev.obsc.json.JsonEscapes;

/** Functions that quote a text for another language. */
public final class Escapes extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("escapeStringJson", "str_");
    signatures.add("escapeStringPython", "str");
    signatures.add("escapeStringBash", "str_");
    signatures.add("escapeStringDollars", "str_");
    signatures.add("escapeStringXML", "str_");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    String text = Manifester.toStringValue(arguments[0].force(evaluator), evaluator).text();
    evaluator.spend(text.length());
    return StringValue.of(
        switch (function) {
          case "escapeStringJson", "escapeStringPython" -> {
            var out = new StringBuilder(text.length() + 16);
            JsonEscapes.JSONNET.append(text, out);
            yield out.toString();
          }
          case "escapeStringBash" -> "'" + text.replace("'", "'\"'\"'") + "'";
          case "escapeStringDollars" -> text.replace("$", "$$");
          case "escapeStringXML" -> xml(text);
          default -> throw new IllegalArgumentException(function);
        });
  }

  private static String xml(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&apos;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
