package dev.obsc.validate.safety;

import java.util.List;
import java.util.Optional;

/**
 * Knows secrets by how they begin.
 *
 * @param prefix fixed text
 * @param characters how many further letters, digits, {@code _} and {@code -} make it one
 */
record SecretShape(String name, String prefix, int characters) {
  // As the issuers document them.
  private static final List<SecretShape> KNOWN =
      List.of(
          new SecretShape("an AWS access key", "AKIA", 16),
          new SecretShape("a GitHub token", "ghp_", 36),
          new SecretShape("a GitHub token", "github_pat_", 60),
          new SecretShape("a GitLab token", "glpat-", 20),
          new SecretShape("a Grafana Cloud token", "glc_", 32),
          new SecretShape("a Grafana service account token", "glsa_", 32),
          new SecretShape("a Slack token", "xoxb-", 20),
          new SecretShape("a Slack token", "xoxp-", 20),
          new SecretShape("a Google API key", "AIza", 35));

  private static final String PRIVATE_KEY = "PRIVATE KEY-----";

  /** What kind of secret {@code text} holds. */
  static Optional<String> in(String text) {
    if (text.contains(PRIVATE_KEY) && text.contains("-----BEGIN")) {
      return Optional.of("a private key");
    }
    return KNOWN.stream().filter(shape -> shape.isIn(text)).map(SecretShape::name).findFirst();
  }

  private boolean isIn(String text) {
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      int end = at + prefix.length();
      while (end < text.length() && isTokenCharacter(text.charAt(end))) {
        end++;
      }
      boolean startsWord = at == 0 || !isTokenCharacter(text.charAt(at - 1));
      if (startsWord && end - at - prefix.length() >= characters) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }
}
