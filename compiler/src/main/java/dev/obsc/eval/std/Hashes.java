package dev.obsc.eval.std;

import dev.obsc.eval.Evaluator;
import dev.obsc.eval.Family;
import dev.obsc.eval.Lazy;
import dev.obsc.eval.StringValue;
import dev.obsc.eval.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of a text's UTF-8 form, in hexadecimal. */
public final class Hashes extends Family {
  @Override
  public void declare(Signatures signatures) {
    signatures.add("md5", "s");
    signatures.add("sha1", "str");
    signatures.add("sha256", "str");
    signatures.add("sha512", "str");
    signatures.add("sha3", "str");
  }

  @Override
  public Value call(String function, Lazy[] arguments, Evaluator evaluator) {
    String algorithm =
        switch (function) {
          case "md5" -> "MD5";
          case "sha1" -> "SHA-1";
          case "sha256" -> "SHA-256";
          case "sha512" -> "SHA-512";
          case "sha3" -> "SHA3-512";
          default -> throw new IllegalArgumentException(function);
        };
    byte[] bytes = evaluator.string(arguments[0]).text().getBytes(StandardCharsets.UTF_8);
    evaluator.spend(bytes.length);
    try {
      byte[] hash = MessageDigest.getInstance(algorithm).digest(bytes);
      return StringValue.of(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the Java platform lacks " + algorithm, e);
    }
  }
}
