package dev.obsc.cli.export;

import dev.obsc.json.Json;
import dev.obsc.template.Template;
import dev.obsc.template.TemplateException;
import java.util.Map;

/**
 * The template that names the file of a manifest. Only slashes in the text of the format make
 * directories: those that come out of an action are part of a name and become dashes. Same rules as
 * Tanka's {@code pkg/tanka/export.go}.
 */
public final class FileNameFormat {
  /** What {@code --format} is when it is not given. */
  public static final String DEFAULT =
      "{{.apiVersion}}.{{.kind}}-{{or .metadata.name .metadata.generateName}}";

  /** Stands for a slash of the format while the template runs; it cannot be typed by accident. */
  private static final char DIRECTORY = '\u0007';

  private final Template template;
  private final String extension;

  private FileNameFormat(Template template, String extension) {
    this.template = template;
    this.extension = extension;
  }

  /**
   * Parses a format for the manifests of one environment.
   *
   * @param environment what {@code env} gives, without data
   * @param extension without its dot
   */
  public static FileNameFormat parse(String format, String extension, Json environment)
      throws ExportException {
    try {
      var template = Template.parse(markDirectories(format), Map.of("env", environment));
      return new FileNameFormat(template, extension);
    } catch (TemplateException e) {
      throw new ExportException("parsing format: " + e.getMessage());
    }
  }

  /**
   * The path of the manifest's file below the output directory, as {@code manifest.json} names it.
   */
  public String pathOf(Json manifest) throws ExportException {
    try {
      String rendered = template.render(manifest);
      return rendered.replace('/', '-').replace(DIRECTORY, '/') + "." + extension;
    } catch (TemplateException e) {
      throw new ExportException("executing name template: " + e.getMessage());
    }
  }

  private static String markDirectories(String format) {
    var marked = new StringBuilder();
    int position = 0;
    while (true) {
      int open = format.indexOf("{{", position);
      int close = open < 0 ? -1 : format.indexOf("}}", open);
      if (close < 0) {
        return marked.append(format.substring(position).replace('/', DIRECTORY)).toString();
      }
      marked.append(format.substring(position, open).replace('/', DIRECTORY));
      marked.append(format, open, close + 2);
      position = close + 2;
    }
  }
}
