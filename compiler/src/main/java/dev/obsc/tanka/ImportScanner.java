package dev.obsc.tanka;

import dev.obsc.syntax.Lexer;
import dev.obsc.syntax.TokenKind;
import dev.obsc.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the imports in a text by its tokens, so that even a file with errors tells of its own. */
final class ImportScanner {
  private ImportScanner() {}

  /** What is done with an imported file. */
  enum Kind {
    JSONNET,
    TEXT,
    BYTES
  }

  /**
   * One import.
   *
   * @param path as written
   */
  record Found(Kind kind, String path) {}

  static List<Found> scan(String text) {
    Tokens tokens = Lexer.lex(text).tokens();
    var found = new ArrayList<Found>();
    for (int i = 0; i + 1 < tokens.count(); i++) {
      switch (tokens.kind(i)) {
        case IMPORT -> add(Kind.JSONNET, tokens, i + 1, found);
        case IMPORTSTR -> add(Kind.TEXT, tokens, i + 1, found);
        case IMPORTBIN -> add(Kind.BYTES, tokens, i + 1, found);
        default -> {}
      }
    }
    return List.copyOf(found);
  }

  private static void add(Kind kind, Tokens tokens, int index, List<Found> found) {
    String token = tokens.text(index);
    TokenKind form = tokens.kind(index);
    if (form == TokenKind.STRING_SINGLE || form == TokenKind.STRING_DOUBLE) {
      found.add(new Found(kind, token.substring(1, token.length() - 1)));
    } else if (form == TokenKind.VERBATIM_SINGLE || form == TokenKind.VERBATIM_DOUBLE) {
      String quote = token.substring(1, 2);
      String content = token.substring(2, token.length() - 1);
      found.add(new Found(kind, content.replace(quote + quote, quote)));
    }
  }
}
