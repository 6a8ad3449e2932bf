package dev.obsc.eval;

import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.engine.Limits;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Imports through an importer; each file is read and evaluated once. */
final class SourceImports implements Imports {
  private final Importer importer;
  private final Programs programs;
  private final Limits limits;
  private final Map<Request, Imported> resolved = new HashMap<>();
  private final Map<String, Lazy> values = new HashMap<>();
  private final Map<String, StringValue> texts = new HashMap<>();

  private record Request(String importingFile, String path) {}

  SourceImports(Importer importer, Programs programs, Limits limits) {
    this.importer = importer;
    this.programs = programs;
    this.limits = limits;
  }

  @Override
  public Value code(String importingFile, String path, Evaluator evaluator) {
    Imported file = resolve(importingFile, path, evaluator);
    Lazy value = values.get(file.location());
    if (value == null) {
      value = new ProgramThunk(program(file, evaluator));
      values.put(file.location(), value);
    }
    return value.force(evaluator);
  }

  private Program program(Imported file, Evaluator evaluator) {
    try {
      return programs.program(file.location(), Utf8.decode(file.content()));
    } catch (SyntaxFailure failure) {
      throw new SyntaxFailure(
          failure.file(),
          failure.errors(),
          Optional.of(
              evaluator.error(
                  EvalCode.IMPORT_FAILED,
                  FailureText.syntaxError(failure.file(), failure.errors().getFirst()))));
    }
  }

  @Override
  public StringValue text(String importingFile, String path, Evaluator evaluator) {
    Imported file = resolve(importingFile, path, evaluator);
    return texts.computeIfAbsent(
        file.location(), location -> StringValue.of(Utf8.decode(file.content())));
  }

  @Override
  public ArrayValue bytes(String importingFile, String path, Evaluator evaluator) {
    byte[] content = resolve(importingFile, path, evaluator).content();
    evaluator.checkSize(4L * content.length);
    var elements = new Lazy[content.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = NumberValue.of(content[i] & 0xff);
    }
    return ArrayValue.of(elements);
  }

  private Imported resolve(String importingFile, String path, Evaluator evaluator) {
    var request = new Request(importingFile, path);
    Imported known = resolved.get(request);
    if (known != null) {
      return known;
    }
    try {
      Imported imported = importer.resolve(importingFile, path);
      check(imported, evaluator);
      resolved.put(request, imported);
      return imported;
    } catch (IOException e) {
      throw evaluator.error(EvalCode.IMPORT_FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void check(Imported imported, Evaluator evaluator) {
    if (imported.content().length > limits.maxImportBytes()) {
      throw evaluator.error(
          EvalCode.IMPORT_LIMIT,
          "import of "
              + imported.location()
              + " takes more than "
              + limits.maxImportBytes()
              + " bytes");
    }
    if (resolved.size() >= limits.maxImports()) {
      throw evaluator.error(
          EvalCode.IMPORT_LIMIT, "more than " + limits.maxImports() + " files are imported");
    }
  }
}
