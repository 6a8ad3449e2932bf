package dev.obsc.validate.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says amounts as people read them: {@code 1.5Gi}, {@code 250m}. */
final class Amount {
  private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1L << 20);
  private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1L << 30);

  private Amount() {}

  static String of(String resource, BigDecimal amount) {
    if (resource.equals("cpu")) {
      return amount.compareTo(BigDecimal.ONE) < 0
          ? plain(amount.movePointRight(3)) + "m"
          : plain(amount);
    }
    return amount.compareTo(GIBIBYTE) < 0
        ? plain(amount.divide(MEBIBYTE, 1, RoundingMode.HALF_UP)) + "Mi"
        : plain(amount.divide(GIBIBYTE, 1, RoundingMode.HALF_UP)) + "Gi";
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
