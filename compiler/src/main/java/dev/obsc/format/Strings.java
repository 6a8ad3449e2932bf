package dev.obsc.format;

import dev.obsc.format.Part.Leaf;
import dev.obsc.syntax.TokenKind;
import java.util.Optional;

/** String literals as tokens: which could be identifiers, and which quotes suit them. */
final class Strings {
  private Strings() {}

  static boolean isIdentifierInQuotes(Leaf leaf) {
    return leaf.kind.isString()
        && leaf.kind != TokenKind.STRING_BLOCK
        && isIdentifier(leaf.text.substring(contentStart(leaf), leaf.text.length() - 1));
  }

  static void unquote(Leaf leaf) {
    leaf.text = leaf.text.substring(contentStart(leaf), leaf.text.length() - 1);
    leaf.kind = TokenKind.IDENTIFIER;
  }

  private static int contentStart(Leaf leaf) {
    return leaf.text.startsWith("@") ? 2 : 1;
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && TokenKind.ofWord(text) == TokenKind.IDENTIFIER;
  }

  /** Gives a string the preferred quotes, unless others need fewer escapes or it has both kinds. */
  static void enforceStyle(Leaf leaf, FormatOptions.StringStyle style) {
    if (leaf.kind != TokenKind.STRING_DOUBLE && leaf.kind != TokenKind.STRING_SINGLE) {
      return;
    }
    String value = unescaped(leaf.text.substring(1, leaf.text.length() - 1));
    boolean hasSingle = value.indexOf('\'') >= 0;
    boolean hasDouble = value.indexOf('"') >= 0;
    if (hasSingle && hasDouble) {
      return;
    }
    boolean single = hasDouble || (!hasSingle && style == FormatOptions.StringStyle.SINGLE);
    leaf.kind = single ? TokenKind.STRING_SINGLE : TokenKind.STRING_DOUBLE;
    char quote = single ? '\'' : '"';
    leaf.text = quote + escaped(value, quote) + quote;
  }

  private static String unescaped(String content) {
    var out = new StringBuilder();
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = content.charAt(++i);
      if (escape == 'u') {
        out.append((char) Integer.parseInt(content.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(simpleEscape(escape).orElse(escape));
      }
    }
    return out.toString();
  }

  private static Optional<Character> simpleEscape(char escape) {
    return switch (escape) {
      case 'b' -> Optional.of('\b');
      case 'f' -> Optional.of('\f');
      case 'n' -> Optional.of('\n');
      case 'r' -> Optional.of('\r');
      case 't' -> Optional.of('\t');
      default -> Optional.empty();
    };
  }

  private static String escaped(String value, char quote) {
    var out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\'' -> out.append(c == quote ? "\\" : "").append(c);
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
