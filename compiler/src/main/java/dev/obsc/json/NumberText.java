package dev.obsc.json;

import java.math.BigDecimal;

/** The ways in which the program writes a number; every printer takes one of them. */
public enum NumberText {
  /** As Jsonnet's {@code toString}: whole numbers in full, all others with 17 digits. */
  JSONNET {
    @Override
    void appendOther(double value, StringBuilder out) {
      if (value == Math.rint(value)) {
        out.append(new BigDecimal(value).toBigInteger());
      } else {
        DecimalDigits.rounded(value, 17).appendGeneral(out, -4, 17);
      }
    }
  },
  /** As {@code std.manifestJson} and its kin: the shortest digits that round-trip, no exponent. */
  PLAIN {
    @Override
    void appendOther(double value, StringBuilder out) {
      DecimalDigits.shortest(value).appendPlain(out);
    }
  },
  /** As go-yaml: the shortest digits, with an exponent from a million upwards, {@code 1e+06}. */
  GO_YAML {
    @Override
    boolean writesInFull(long value) {
      return Math.abs(value) < 1_000_000;
    }

    @Override
    void appendOther(double value, StringBuilder out) {
      DecimalDigits.shortest(value).appendGeneral(out, -4, 6);
    }
  },
  /** As Go's encoding/json and ECMAScript: an exponent from 1e21 upwards and below 1e-6. */
  GO_JSON {
    @Override
    void appendOther(double value, StringBuilder out) {
      int start = out.length();
      DecimalDigits.shortest(value).appendGeneral(out, -6, 21);
      int end = out.length();
      // encoding/json turns e-09 into e-9, and leaves e+21 alone.
      if (end - start >= 4
          && out.charAt(end - 4) == 'e'
          && out.charAt(end - 3) == '-'
          && out.charAt(end - 2) == '0') {
        out.deleteCharAt(end - 2);
      }
    }
  };

  /** Whole numbers below this are exact, and the same in all styles that write them in full. */
  private static final double EXACT = 1L << 53;

  public final void append(double value, StringBuilder out) {
    long whole = (long) value;
    if (whole == value && Math.abs(value) < EXACT && writesInFull(whole)) {
      if (whole == 0 && 1 / value < 0) {
        out.append('-');
      }
      out.append(whole);
    } else {
      appendOther(value, out);
    }
  }

  public final String of(double value) {
    var out = new StringBuilder();
    append(value, out);
    return out.toString();
  }

  boolean writesInFull(long value) {
    return true;
  }

  abstract void appendOther(double value, StringBuilder out);
}
