package dev.obsc.eval.std;

import java.util.Optional;

/** A piece of a format string. */
sealed interface FormatPart {
  /** Text that stands for itself. */
  record Literal(String text) implements FormatPart {}

  /**
   * A conversion such as {@code %(name)-5.2f}.
   *
   * @param key the name in parentheses
   * @param precision as written; empty if none is
   * @param conversion one of {@code d o x e f g c s %}
   * @param upperCase whether digits and exponents are capitals
   */
  record Code(
      Optional<String> key,
      boolean alternate,
      boolean zero,
      boolean left,
      boolean blank,
      boolean plus,
      Size width,
      Optional<Size> precision,
      char conversion,
      boolean upperCase)
      implements FormatPart {}

  /** A width or a precision. */
  sealed interface Size {
    record Fixed(double value) implements Size {}

    /** {@code *}: the next of the values to format. */
    enum FromValues implements Size {
      STAR
    }
  }
}
