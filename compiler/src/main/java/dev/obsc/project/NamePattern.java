package dev.obsc.project;

/** A name in which {@code *} stands for any text, the empty one included. */
public record NamePattern(String text) {
  public static final NamePattern ANY = new NamePattern("*");

  public boolean matches(String name) {
    String[] parts = text.split("\\*", -1);
    if (parts.length == 1) {
      return name.equals(text);
    }
    int from = parts[0].length();
    int to = name.length() - parts[parts.length - 1].length();
    if (to < from || !name.startsWith(parts[0]) || !name.endsWith(parts[parts.length - 1])) {
      return false;
    }
    // Whatever stands between two stars may start at the first place where it fits.
    for (int i = 1; i < parts.length - 1; i++) {
      int found = name.indexOf(parts[i], from);
      if (found < 0 || found + parts[i].length() > to) {
        return false;
      }
      from = found + parts[i].length();
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
