package dev.obsc.cli.jsonnet;

import dev.obsc.engine.ImportNotFoundException;
import dev.obsc.engine.Imported;
import dev.obsc.engine.Importer;
import dev.obsc.json.JsonObject;
import dev.obsc.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports the files that a batch request brings along. */
final class RequestImporter implements Importer {
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> searchPath;

  RequestImporter(JsonObject request) {
    Batch.fields(request, "files")
        .forEach((name, text) -> put(name, text.getBytes(StandardCharsets.UTF_8)));
    Batch.fields(request, "files_base64")
        .forEach((name, data) -> put(name, Base64.getDecoder().decode(data)));
    request
        .get("src")
        .ifPresent(
            source ->
                put(
                    "main.jsonnet",
                    source instanceof JsonString(String text)
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : new byte[0]));
    this.searchPath = Batch.strings(request, "jpath").reversed();
  }

  private void put(String name, byte[] content) {
    files.put(FileImporter.join("", name), content);
  }

  @Override
  public Imported resolve(String importingFile, String path) throws IOException {
    List<String> directories = new ArrayList<>();
    directories.add(importingFile.substring(0, importingFile.lastIndexOf('/') + 1));
    directories.addAll(searchPath);
    for (String directory : directories) {
      String location = FileImporter.join(directory, path);
      byte[] content = files.get(location);
      if (content != null) {
        return new Imported(location, content);
      }
      if (isDirectory(location)) {
        throw new IOException("read " + location + ": is a directory");
      }
    }
    throw new ImportNotFoundException(FileImporter.notFound(path));
  }

  private boolean isDirectory(String location) {
    return location.equals(".")
        || files.keySet().stream().anyMatch(name -> name.startsWith(location + "/"));
  }

  @Override
  public List<Path> searchPath() {
    return List.of();
  }
}
