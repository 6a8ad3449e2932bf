package dev.obsc.cli;

import java.util.ArrayList;
import java.util.List;

/** One line of comma-separated values, as Go's encoding/csv reads it: quotes guard commas. */
final class CommaSeparated {
  private final String text;
  private final List<String> values = new ArrayList<>();
  private int position;

  private CommaSeparated(String text) {
    this.text = text;
  }

  static List<String> parse(String text) throws BadQuoteException {
    return text.isEmpty() ? List.of() : new CommaSeparated(text).parse();
  }

  /** The values of a flag, whose names are for the message. */
  static List<String> values(String flag, String value) throws UsageException {
    try {
      return parse(value);
    } catch (BadQuoteException e) {
      throw new UsageException(
          "invalid argument \"%s\" for \"%s\" flag: %s".formatted(value, flag, e.getMessage()));
    }
  }

  private List<String> parse() throws BadQuoteException {
    do {
      values.add(isAt('"') ? quoted() : bare());
    } while (position++ < text.length());
    return values;
  }

  private boolean isAt(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  private String bare() throws BadQuoteException {
    int comma = text.indexOf(',', position);
    int end = comma < 0 ? text.length() : comma;
    String value = text.substring(position, end);
    if (value.contains("\"")) {
      throw new BadQuoteException(position + value.indexOf('"'), "bare \" in non-quoted-field");
    }
    position = end;
    return value;
  }

  private String quoted() throws BadQuoteException {
    var value = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c != '"') {
        value.append(c);
      } else if (isAt('"')) {
        value.append('"');
        position++;
      } else if (position == text.length() || isAt(',')) {
        return value.toString();
      } else {
        throw new BadQuoteException(position - 1, "extraneous or missing \" in quoted-field");
      }
    }
    throw new BadQuoteException(position, "extraneous or missing \" in quoted-field");
  }

  /** A quote stands where none may. */
  static final class BadQuoteException extends Exception {
    private static final long serialVersionUID = 1L;

    BadQuoteException(int offset, String reason) {
      super("parse error on line 1, column " + (offset + 1) + ": " + reason);
    }
  }
}
