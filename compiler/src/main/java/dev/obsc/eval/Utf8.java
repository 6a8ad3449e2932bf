package dev.obsc.eval;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes text as Go does: every byte that is no valid UTF-8 becomes U+FFFD on its own. */
public final class Utf8 {
  private Utf8() {}

  public static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return decodeLeniently(bytes);
    }
  }

  private static String decodeLeniently(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceLength(bytes, at);
      if (length == 0) {
        text.append('\ufffd');
        at++;
      } else {
        text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
        at += length;
      }
    }
    return text.toString();
  }

  /** Length of the valid sequence at {@code at}; 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length == 0 || first > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i] & 0xff;
      int least = i == 1 && first == 0xe0 ? 0xa0 : i == 1 && first == 0xf0 ? 0x90 : 0x80;
      int most = i == 1 && first == 0xed ? 0x9f : i == 1 && first == 0xf4 ? 0x8f : 0xbf;
      if (next < least || next > most) {
        return 0;
      }
    }
    return length;
  }
}
