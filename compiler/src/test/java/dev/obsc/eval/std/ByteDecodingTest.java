package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.obsc.eval.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteDecodingTest {
  @Test
  void decodesWhatBase64Encodes() throws Problem {
    var random = new Random(1);
    for (int length = 0; length < 100; length++) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      byte[] encoded = Base64.getEncoder().encode(bytes);

      assertArrayEquals(bytes, new Base64Decoder(encoded).decode());
    }
  }

  @ParameterizedTest
  @CsvSource({"!!!!, 0", "_-__, 0", "YQ=a, 2", "=YQ=, 0", "YWJj====, 4", "YQ==YQ==, 4", "YWé=, 2"})
  void namesTheFirstWrongByte(String text, int index) {
    var decoder = new Base64Decoder(text.getBytes(StandardCharsets.UTF_8));

    assertEquals(
        "illegal base64 data at input byte " + index,
        assertThrows(Problem.class, decoder::decode).text());
  }

  @Test
  void everyInvalidByteBecomesOneReplacementCharacter() {
    assertEquals("\uFFFD(", utf8(0xC3, 0x28));
    assertEquals("\uFFFD\uFFFD\uFFFD", utf8(0xED, 0xA0, 0x80));
    assertEquals("\uFFFD\uFFFD", utf8(0xC0, 0x80));
    assertEquals("\uFFFDa", utf8(0xFF, 'a'));
    assertEquals("\uFFFD\uFFFD\uFFFD", utf8(0xF0, 0x9F, 0x98));
  }

  @Test
  void decodesWhatUtf8Encodes() {
    String text = "aé\u0800\uFFFD\uD83D\uDE00\0";

    assertEquals(text, Utf8.decode(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String utf8(int... bytes) {
    var packed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      packed[i] = (byte) bytes[i];
    }
    return Utf8.decode(packed);
  }
}
