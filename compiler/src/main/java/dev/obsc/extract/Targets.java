package dev.obsc.extract;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.obsc.model.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Selects manifests by {@code Kind/name}.
 *
 * <p>A manifest stays if a target matches it and no negated one does. A negated target also counts
 * as matching everything, so that next to it the others select nothing, as with Tanka.
 */
public final class Targets {
  /** Lets everything through. */
  public static final Targets ALL = new Targets(List.of(), List.of());

  private final List<Pattern> wanted;
  private final List<Pattern> unwanted;

  private Targets(List<Pattern> wanted, List<Pattern> unwanted) {
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  /**
   * Reads regular expressions, each negated if it starts with an exclamation mark.
   *
   * @throws BadTargetException with Tanka's message, if one is no regular expression
   */
  public static Targets parse(List<String> expressions) throws BadTargetException {
    if (expressions.isEmpty()) {
      return ALL;
    }
    var wanted = new ArrayList<Pattern>();
    var unwanted = new ArrayList<Pattern>();
    for (String expression : expressions) {
      boolean negated = expression.startsWith("!");
      (negated ? unwanted : wanted).add(compile(negated ? expression.substring(1) : expression));
    }
    return new Targets(wanted, unwanted);
  }

  public List<Manifest> filter(List<Manifest> manifests) {
    return manifests.stream().filter(this::selects).toList();
  }

  private boolean selects(Manifest manifest) {
    String name = manifest.kindAndName();
    return (wanted.isEmpty() || !unwanted.isEmpty() || anyFinds(wanted, name))
        && !anyFinds(unwanted, name);
  }

  private static boolean anyFinds(List<Pattern> patterns, String name) {
    return Stream.of(patterns).flatMap(List::stream).anyMatch(p -> p.matcher(name).find());
  }

  private static Pattern compile(String expression) throws BadTargetException {
    try {
      // No group around the expression: `a|b` is `^a` or `b$`, as with Tanka.
      return Pattern.compile("(?i)^" + expression + "$");
    } catch (PatternSyntaxException e) {
      throw new BadTargetException(
          TitleCase.of(String.valueOf(e.getMessage()))
              + ".\nSee https://tanka.dev/output-filtering/#regular-expressions for details on"
              + " regular expressions.");
    }
  }

  /** A target is no regular expression. */
  public static final class BadTargetException extends Exception {
    private static final long serialVersionUID = 1L;

    BadTargetException(String message) {
      super(message);
    }
  }
}
