package dev.obsc.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.obsc.diagnostic.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static Parsed parse(String text) {
    return Parser.parse(new SourceFile("test.jsonnet", text));
  }

  private static Expr program(String text) {
    Parsed parsed = parse(text);
    assertEquals(List.of(), parsed.errors());
    return parsed.program().orElseThrow();
  }

  private static List<String> errors(String text) {
    return parse(text).errors().stream()
        .map(error -> error.start() + " " + error.compatible())
        .toList();
  }

  @Test
  void multiplicationBindsTighterThanAddition() {
    var sum = assertInstanceOf(Expr.Binary.class, program("1 + 2 * 3"));
    assertEquals(BinaryOperator.ADD, sum.operator());
    assertInstanceOf(Expr.Binary.class, sum.right());
  }

  @Test
  void subtractionAssociatesToTheLeft() {
    var outer = assertInstanceOf(Expr.Binary.class, program("1 - 2 - 3"));
    assertInstanceOf(Expr.Binary.class, outer.left());
    assertInstanceOf(Expr.NumberLiteral.class, outer.right());
  }

  @Test
  void prefixOperatorAppliesAfterIndexing() {
    var minus = assertInstanceOf(Expr.Unary.class, program("-a.b"));
    assertInstanceOf(Expr.Member.class, minus.operand());
  }

  @Test
  void signBehindAnOperatorIsATokenOfItsOwn() {
    assertInstanceOf(Expr.Binary.class, program("true &&!false"));
    assertInstanceOf(Expr.Binary.class, program("1+-2"));
  }

  @Test
  void indexBelongsToSuperAndNotToIn() {
    var object = assertInstanceOf(Expr.ObjectLiteral.class, program("{ a: 'x' in super.y }"));
    var field = assertInstanceOf(ObjectMember.Field.class, object.members().getFirst());
    var in = assertInstanceOf(Expr.Binary.class, field.value());
    assertInstanceOf(Expr.SuperMember.class, in.right());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          { a: 1 },false
          { a: self.b },true
          { a: { b: self } },false
          { a: { b: $ } },true
          { a: { b: [ x + $.c for x in [] ] } },true
          { a+: 1 },true
          { [self.x]: 1 },false
          """,
      delimiter = ';')
  void objectKnowsWhetherItMentionsItself(String row) {
    int comma = row.lastIndexOf(',');
    var object = assertInstanceOf(Expr.ObjectLiteral.class, program(row.substring(0, comma)));
    assertEquals(Boolean.parseBoolean(row.substring(comma + 1)), object.mentionsSelf());
  }

  @Test
  void stringsOfEveryFormGiveTheirValue() {
    assertEquals("a\"b\né", string("\"a\\\"b\\n\\u00e9\""));
    assertEquals("it's", string("'it\\'s'"));
    assertEquals("a'b\\n", string("@'a''b\\n'"));
    assertEquals("\ud83d\ude00", string("'\\ud83d\\ude00'"));
    assertEquals("\na\n\n b\n", string("|||\n\n  a\n\n   b\n|||"));
    assertEquals("x", string("|||-\n  x\n|||"));
  }

  private static String string(String text) {
    return assertInstanceOf(Expr.StringLiteral.class, program(text)).value();
  }

  @Test
  void numbersMayHaveUnderscoresBetweenDigits() {
    assertEquals(
        1234.5e10, assertInstanceOf(Expr.NumberLiteral.class, program("1_234.5e1_0")).value());
    assertEquals(List.of("2 Couldn't lex number, junk after '_': '_'"), errors("1__0"));
    assertEquals(List.of("1 Couldn't lex number, _ not allowed after leading 0"), errors("0_1"));
  }

  @Test
  void everyBrokenMemberIsReported() {
    assertEquals(
        List.of(
            "5 Unexpected: \",\" while parsing terminal",
            "20 Expected token \"]\" but got (NUMBER, \"4\")",
            "29 Expected a comma before next field"),
        errors("{ a: , b: 1, c: x[1 4], d: 1 e: 2 }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "1 +", "local a = 1", "[1, 2", "'abc", "|||\n  a\n", "f(", "/* x"})
  void textThatEndsTooEarlyIsIncomplete(String text) {
    assertTrue(parse(text).isIncomplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "1 1", "local 1 = 2; 3", "[1 2", "{ a: , }", "@x"})
  void wrongTextIsNotIncomplete(String text) {
    Parsed parsed = parse(text);
    assertTrue(parsed.program().isEmpty());
    assertFalse(parsed.isIncomplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{a:", "-", "if ", "[x for x in ", "function() ", "1+(", "a["})
  void deepNestingIsAnErrorAndNoOverflow(String opening) {
    List<SyntaxError> errors = parse(opening.repeat(100_000)).errors();
    assertEquals(1, errors.size());
    assertEquals(SyntaxCode.NESTING_TOO_DEEP, errors.getFirst().code());
  }
}
