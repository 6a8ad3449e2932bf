package dev.obsc.cli.jsonnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.obsc.json.Json;
import dev.obsc.json.JsonArray;
import dev.obsc.json.JsonNumber;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonParser;
import dev.obsc.json.JsonString;
import dev.obsc.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Runs the conformance vectors that lie beside the project, if they do. */
class VectorsTest {
  /** Vectors whose recommended answer we do not give; docs/jsonnet.md has the reasons. */
  private static final Set<String> DEVIATIONS = Set.of("laziness-of-builtin-arguments-3");

  /** Errors of these many vectors may be worded or placed differently. */
  private static final int TOLERATED_ERRORS = 120;

  private final Batch batch =
      new Batch(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()));

  @Test
  void everyVectorGivesItsAnswer() throws IOException, JsonSyntaxException {
    List<String> wrong = new ArrayList<>();
    List<String> inexact = new ArrayList<>();
    for (JsonObject vector : vectors("vectors.jsonl")) {
      JsonObject answer = batch.answer(vector);
      if (!isRight(vector, answer)) {
        wrong.add(text(vector, "id"));
      } else if (vector.get("error").isPresent() && !isExact(vector, answer)) {
        inexact.add(text(vector, "id"));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(inexact.size() <= TOLERATED_ERRORS, inexact::toString);
  }

  @Test
  void disagreementsFollowTheRecommendedChoice() throws IOException, JsonSyntaxException {
    Set<String> deviations = new TreeSet<>();
    for (JsonObject vector : vectors("disagreements.jsonl")) {
      if (!isRight(vector, batch.answer(vector))) {
        deviations.add(text(vector, "id"));
      }
    }
    assertEquals(new TreeSet<>(DEVIATIONS), deviations);
  }

  private static List<JsonObject> vectors(String file) throws IOException, JsonSyntaxException {
    Path root = Path.of(System.getProperty("obsc.root", ".."));
    Path path = root.resolve("../shared/jsonnet-vectors").resolve(file).normalize();
    assumeTrue(Files.exists(path), "the conformance vectors are not beside the project");
    List<JsonObject> vectors = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      if (!line.isBlank() && JsonParser.parse(line) instanceof JsonObject vector) {
        vectors.add(vector);
      }
    }
    assertTrue(vectors.size() > 100);
    return vectors;
  }

  private static boolean isRight(JsonObject vector, JsonObject answer) {
    Optional<Json> error = vector.get("error");
    if (error.isPresent()) {
      return answer.get("error").isPresent()
          && text(answer.require("error"), "kind").equals(text(error.get(), "kind"));
    }
    if (answer.get("error").isPresent()) {
      return false;
    }
    if (vector.get("out_files").isPresent()) {
      return vector.get("out_files").equals(answer.get("out_files"));
    }
    return vector.get("out").equals(answer.get("out")) || isClose(vector, answer);
  }

  private static boolean isClose(JsonObject vector, JsonObject answer) {
    if (!(vector.get("tolerance").orElse(JsonObject.EMPTY) instanceof JsonNumber tolerance)) {
      return false;
    }
    double expected = Double.parseDouble(text(vector, "out"));
    double actual = Double.parseDouble(text(answer, "out"));
    double size = Math.max(Math.abs(expected), Math.abs(actual));
    return Math.abs(expected - actual) <= tolerance.value() * size;
  }

  private static boolean isExact(JsonObject vector, JsonObject answer) {
    JsonObject actual = (JsonObject) answer.require("error");
    List<JsonObject> accepted = new ArrayList<>();
    accepted.add((JsonObject) vector.require("error"));
    if (accepted.getFirst().get("alt").orElse(JsonArray.of()) instanceof JsonArray others) {
      others.elements().forEach(other -> accepted.add((JsonObject) other));
    }
    String message = text(actual, "message").lines().findFirst().orElse("");
    boolean worded = accepted.stream().anyMatch(each -> text(each, "message").equals(message));
    boolean placed =
        accepted.stream().anyMatch(each -> each.get("line").isEmpty())
            || accepted.stream().anyMatch(each -> isSamePlace(each, actual));
    return worded && placed;
  }

  private static boolean isSamePlace(JsonObject expected, JsonObject actual) {
    Optional<Json> column = actual.get("column");
    return expected.get("line").equals(actual.get("line"))
        && (expected.get("column").equals(column) || expected.get("column_chars").equals(column))
        && fileOf(expected).equals(fileOf(actual));
  }

  private static String fileOf(JsonObject error) {
    String file = text(error, "file");
    return file.isEmpty() ? "main.jsonnet" : file;
  }

  private static String text(Json object, String field) {
    return object instanceof JsonObject fields
            && fields.get(field).orElse(JsonObject.EMPTY) instanceof JsonString(String text)
        ? text
        : "";
  }
}
