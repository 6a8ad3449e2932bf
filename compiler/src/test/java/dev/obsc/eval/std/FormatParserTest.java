package dev.obsc.eval.std;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatParserTest {
  @Test
  void readsEveryPartOfACode() throws Problem {
    assertEquals(
        List.of(
            new FormatPart.Literal("a"),
            new FormatPart.Code(
                Optional.of("k e y"),
                true,
                true,
                true,
                true,
                true,
                new FormatPart.Size.Fixed(12),
                Optional.of(new FormatPart.Size.Fixed(3)),
                'x',
                true),
            new FormatPart.Literal("b")),
        FormatParser.parse("a%(k e y)#0- +12.3lXb"));
  }

  @Test
  void starsTakeValues() throws Problem {
    var code = (FormatPart.Code) FormatParser.parse("%*.*f").getFirst();

    assertEquals(FormatPart.Size.FromValues.STAR, code.width());
    assertEquals(Optional.of(FormatPart.Size.FromValues.STAR), code.precision());
  }

  @ParameterizedTest
  @CsvSource({
    "%, Truncated format code.",
    "%(a, Truncated format code.",
    "%5, Truncated format code.",
    "%5.l, Truncated format code.",
    "%z, Unrecognised conversion type: z",
  })
  void saysWhatIsWrong(String format, String problem) {
    assertEquals(problem, assertThrows(Problem.class, () -> FormatParser.parse(format)).text());
  }
}
