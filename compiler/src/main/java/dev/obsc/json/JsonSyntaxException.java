package dev.obsc.json;

/** A text is not JSON; the message is that of Go's encoding/json. */
public final class JsonSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  public JsonSyntaxException(String message) {
    super(message);
  }
}
