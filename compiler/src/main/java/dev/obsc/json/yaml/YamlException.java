package dev.obsc.json.yaml;

/** A text is not YAML, or is YAML that no JSON can express; the message is go-yaml's. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Step step;
  private final String problem;

  private YamlException(Step step, String problem) {
    super(problem);
    this.step = step;
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }

  static YamlException parsing(String message) {
    return new YamlException(Step.PARSE, "yaml: " + message);
  }

  static YamlException converting(String message) {
    return new YamlException(Step.CONVERT, "json: " + message);
  }

  public Step step() {
    return step;
  }

  /** Where the reading failed. */
  public enum Step {
    PARSE,
    CONVERT
  }
}
