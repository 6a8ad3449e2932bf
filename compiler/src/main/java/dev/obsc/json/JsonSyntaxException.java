package dev.obsc.json;

/** A text is not JSON; the message is that of Go's encoding/json. */
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public JsonSyntaxException(String problem) {
    super(problem);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
