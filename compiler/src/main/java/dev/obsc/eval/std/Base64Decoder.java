package dev.obsc.eval.std;

import java.io.ByteArrayOutputStream;

/** Decodes base64 and says, as Go does, which byte of the input is the first that is wrong. */
final class Base64Decoder {
  private static final int PADDING = -1;
  private static final int NONE = -2;

  private final byte[] text;
  private final ByteArrayOutputStream out;
  private int at;

  Base64Decoder(byte[] text) {
    this.text = text;
    this.out = new ByteArrayOutputStream(text.length / 4 * 3);
  }

  byte[] decode() throws Problem {
    skipLineBreaks();
    while (at < text.length) {
      if (!quantum()) {
        break;
      }
      skipLineBreaks();
    }
    return out.toByteArray();
  }

  /** Decodes four characters; tells whether more may follow. */
  private boolean quantum() throws Problem {
    int bits = 0;
    for (int i = 0; i < 4; i++) {
      skipLineBreaks();
      if (at >= text.length) {
        throw wrong(at - i);
      }
      int digit = digit(text[at++]);
      if (digit == PADDING) {
        padding(i, bits);
        return false;
      }
      if (digit == NONE) {
        throw wrong(at - 1);
      }
      bits = (bits << 6) | digit;
    }
    write(bits, 3);
    return true;
  }

  private void padding(int digits, int bits) throws Problem {
    if (digits < 2) {
      throw wrong(at - 1);
    }
    if (digits == 2) {
      skipLineBreaks();
      if (at >= text.length) {
        throw wrong(text.length);
      }
      if (text[at] != '=') {
        throw wrong(at - 1);
      }
      at++;
    }
    skipLineBreaks();
    if (at < text.length) {
      throw wrong(at);
    }
    write(bits << (6 * (4 - digits)), digits - 1);
  }

  private void write(int bits, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(bits >> (16 - 8 * i));
    }
  }

  private void skipLineBreaks() {
    while (at < text.length && (text[at] == '\n' || text[at] == '\r')) {
      at++;
    }
  }

  private static int digit(byte c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return switch (c) {
      case '+' -> 62;
      case '/' -> 63;
      case '=' -> PADDING;
      default -> NONE;
    };
  }

  private static Problem wrong(int index) {
    return new Problem("illegal base64 data at input byte " + index);
  }
}
