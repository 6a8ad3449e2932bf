package dev.obsc.template;

import java.util.ArrayDeque;

/** Go's path package: slashes only, purely lexical. */
final class Paths {
  private Paths() {}

  static String clean(String path) {
    boolean rooted = path.startsWith("/");
    var parts = new ArrayDeque<String>();
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      if (!part.equals("..")) {
        parts.addLast(part);
      } else if (!parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!rooted) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  static String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String trimmed = path.substring(0, end);
    return trimmed.isEmpty() ? "/" : trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  static String directory(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
