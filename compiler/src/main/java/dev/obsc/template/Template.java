package dev.obsc.template;

import dev.obsc.json.Json;
import java.util.Map;
import java.util.TreeMap;

/** A parsed template, ready to be rendered any number of times, from any thread. */
public final class Template {
  private final String text;
  private final Parser.Parsed parsed;
  private final Functions functions;

  private Template(String text, Parser.Parsed parsed, Functions functions) {
    this.text = text;
    this.parsed = parsed;
    this.functions = functions;
  }

  /**
   * Parses a template whose functions are Go's, sprig's and {@code values}.
   *
   * @param values functions without parameters that give a fixed value, by name; they win over
   *     others
   * @throws TemplateException if the template is malformed or uses an unknown function
   */
  public static Template parse(String text, Map<String, Json> values) throws TemplateException {
    var constants = new TreeMap<String, GoValue>();
    values.forEach((name, value) -> constants.put(name, GoValue.of(value)));
    var functions = new Functions(constants);
    var parsed = new Parser(text, functions::exists).parse();
    return new Template(text, parsed, functions);
  }

  /** Renders with {@code data} as the dot. */
  public String render(Json data) throws TemplateException {
    return new Executor(text, parsed.definitions(), functions)
        .run(parsed.nodes(), GoValue.of(data));
  }
}
