package dev.obsc.eval.std;

/** A function of the library cannot do what it is asked; carries the text of the Jsonnet error. */
final class Problem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String text;

  Problem(String text) {
    super(text);
    this.text = text;
  }

  String text() {
    return text;
  }
}
