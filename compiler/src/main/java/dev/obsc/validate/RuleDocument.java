package dev.obsc.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What there is to say about a rule: why it exists, an example, the fix and the source.
 *
 * @param title one line
 * @param text Markdown with a section for each of these
 */
public record RuleDocument(RuleCode code, String title, String text) {
  /** Reads the document of {@code code}; every code has one. */
  public static RuleDocument of(RuleCode code) {
    try (var in = RuleDocument.class.getResourceAsStream("rules/" + code.id() + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no document for " + code.id());
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int lineEnd = text.indexOf('\n');
      return new RuleDocument(
          code, text.substring("# ".length(), lineEnd), text.substring(lineEnd).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
