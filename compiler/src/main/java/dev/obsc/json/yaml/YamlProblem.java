package dev.obsc.json.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;

/** Says a syntax error of the YAML library in go-yaml's words; both descend from libyaml. */
final class YamlProblem {
  private YamlProblem() {}

  static String describe(MarkedYamlEngineException failure) {
    String context = failure.getContext() == null ? "" : failure.getContext();
    int line = line(failure);
    return (line == 0 ? "" : "line " + line + ": ") + words(context, failure.getProblem());
  }

  /** go-yaml counts the lines of scanner errors from one and of parser errors from zero. */
  private static int line(MarkedYamlEngineException failure) {
    int line = failure.getContextMark().map(mark -> mark.getLine()).orElse(0);
    if (line == 0) {
      line = failure.getProblemMark().map(mark -> problemLine(failure, mark)).orElse(0);
    }
    return line > 0 && failure instanceof ScannerException ? line + 1 : line;
  }

  /** For go-yaml the end of a text is on a line of its own. */
  private static int problemLine(MarkedYamlEngineException failure, Mark mark) {
    boolean atEnd = failure.getProblem().contains("<stream end>") && mark.getColumn() > 0;
    return atEnd ? mark.getLine() + 1 : mark.getLine();
  }

  private static String words(String context, String problem) {
    if (problem.startsWith("found character") && problem.contains("cannot start any token")) {
      return "found character that cannot start any token";
    }
    if (problem.startsWith("expected <block end>")) {
      return context.contains("mapping")
          ? "did not find expected key"
          : "did not find expected '-' indicator";
    }
    if (problem.startsWith("expected chomping or indentation indicators")) {
      return "did not find expected comment or line break";
    }
    if (problem.startsWith("expected alphabetic or numeric character")) {
      return context.contains("directive")
          ? "could not find expected directive name"
          : "did not find expected alphabetic or numeric character";
    }
    if (problem.startsWith("expected ',' or")) {
      return "did not find " + problem.substring(0, problem.indexOf(", but"));
    }
    if (problem.startsWith("expected '<document start>'")) {
      return "did not find expected <document start>";
    }
    if (problem.startsWith("expected the node content")) {
      return "did not find expected node content";
    }
    if (problem.startsWith("found unknown escape character")) {
      return "found unknown escape character";
    }
    if (problem.startsWith("found undefined tag handle")) {
      return "found undefined tag handle";
    }
    return switch (problem) {
      case "mapping values are not allowed here" ->
          "mapping values are not allowed in this context";
      case "mapping keys are not allowed here" -> "mapping keys are not allowed in this context";
      case "sequence entries are not allowed here" ->
          "block sequence entries are not allowed in this context";
      case "found unexpected document separator" -> "found unexpected document indicator";
      case "found duplicate YAML directive" -> "found duplicate %YAML directive";
      default -> problem;
    };
  }
}
