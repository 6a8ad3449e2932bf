package dev.obsc.eval;

import dev.obsc.diagnostic.Suggester;
import java.util.Arrays;

/** Helps for names that do not exist. */
final class Suggestions {
  private Suggestions() {}

  static EvaluationException forField(
      EvaluationException error, ObjectValue object, String name, Evaluator evaluator) {
    return Suggester.closest(name, Arrays.asList(object.fieldNames(true, evaluator)))
        .map(closest -> error.withHelp("a field with a similar name exists: `" + closest + "`"))
        .orElse(error);
  }
}
