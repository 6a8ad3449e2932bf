package dev.obsc.template;

/** A template does not parse or fails while it runs; the message is worded as Go's. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }
}
