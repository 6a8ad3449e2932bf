package dev.obsc.eval.std;

/** Mathematical functions whose last digit must be that of Go, since it shows in texts. */
final class GoMath {
  private GoMath() {}

  /** {@code base} to a power; repeated squaring for whole exponents, as in Go. */
  static double pow(double base, double exponent) {
    if (exponent != Math.rint(exponent) || Math.abs(exponent) >= 0x1p63 || base == 0) {
      return StrictMath.pow(base, exponent);
    }
    if (!Double.isFinite(base) || exponent == 0 || base == 1) {
      return StrictMath.pow(base, exponent);
    }
    // Mantissas are kept in [0.5, 1) and exponents apart, so that nothing overflows on the way.
    double square = mantissa(base);
    long squareExponent = exponent(base);
    double product = 1;
    long productExponent = 0;
    for (long rest = (long) Math.abs(exponent); rest != 0; rest >>= 1) {
      if (Math.abs(squareExponent) > 1 << 12) {
        productExponent += squareExponent;
        break;
      }
      if ((rest & 1) == 1) {
        product *= square;
        productExponent += squareExponent;
      }
      square *= square;
      squareExponent <<= 1;
      if (square < 0.5) {
        square += square;
        squareExponent--;
      }
    }
    if (exponent < 0) {
      product = 1 / product;
      productExponent = -productExponent;
    }
    int clamped = Math.clamp(productExponent, -5000, 5000);
    return Math.scalb(product, clamped);
  }

  /** The value scaled by a power of two into [0.5, 1); 0 for 0. */
  static double mantissa(double value) {
    return value == 0 ? value : Math.scalb(value, -exponent(value));
  }

  /** The power of two that {@link #mantissa} takes out. */
  static int exponent(double value) {
    if (value == 0) {
      return 0;
    }
    int exponent = Math.getExponent(value);
    return exponent < Double.MIN_EXPONENT
        ? Math.getExponent(value * 0x1p54) - 54 + 1
        : exponent + 1;
  }
}
