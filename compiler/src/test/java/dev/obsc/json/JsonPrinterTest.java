package dev.obsc.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonPrinterTest {
  private static final String SAMPLE =
      "{\"b\": [1, {\"x\": []}, {}], \"a\": \"<&>\\u2028\\u007f\\u0001\\n"
          + "\\\"\", \"c\": [], \"d\": 1e21}";

  @Test
  void goStyleSortsAndEscapesForHtml() throws JsonSyntaxException {
    assertEquals(
        """
        {
          "a": "\\u003c\\u0026\\u003e\\u2028\u007f\\u0001\\n\\"",
          "b": [
            1,
            {
              "x": []
            },
            {}
          ],
          "c": [],
          "d": 1e+21
        }\
        """,
        print(JsonStyle.GO));
  }

  @Test
  void jsonnetStyleIndentsByThreeAndWritesNumbersInFull() throws JsonSyntaxException {
    assertEquals(
        """
        {
           "b": [
              1,
              {
                 "x": [ ]
              },
              { }
           ],
           "a": "<&>LS\\u007f\\u0001\\n\\"",
           "c": [ ],
           "d": 1000000000000000000000
        }\
        """
            .replace("LS", "\u2028"),
        print(JsonStyle.JSONNET));
  }

  @Test
  void lineStyleStaysOnOneLine() throws JsonSyntaxException {
    assertEquals(
        "{\"b\": [1, {\"x\": [ ]}, { }], \"a\": \"<&>\u2028\\u007f\\u0001\\n\\\"\", \"c\": [ ],"
            + " \"d\": 1000000000000000000000}",
        print(JsonStyle.JSONNET_LINE));
  }

  @Test
  void manifestStyleBreaksEmptyCollections() throws JsonSyntaxException {
    assertEquals(
        """
        {
        \t"x": [

        \t]
        }\
        """,
        new JsonPrinter(JsonStyle.manifest("\t", "\n", ": "))
            .print(JsonParser.parse("{\"x\": []}")));
    assertEquals(
        "{\"x\":[],\"y\":\"\u007f\"}",
        new JsonPrinter(JsonStyle.manifest("", "", ":"))
            .print(JsonParser.parse("{\"x\": [], \"y\": \"\u007f\"}")));
  }

  @Test
  void compactStyleKeepsTheOrder() throws JsonSyntaxException {
    assertEquals(
        "{\"b\":[1,{\"x\":[]},{}],\"a\":\"\\u003c\\u0026\\u003e\\u2028\u007f\\u0001\\n"
            + "\\\"\",\"c\":[],\"d\":1e+21}",
        print(JsonStyle.GO_COMPACT));
  }

  private static String print(JsonStyle style) throws JsonSyntaxException {
    return new JsonPrinter(style).print(JsonParser.parse(SAMPLE));
  }
}
