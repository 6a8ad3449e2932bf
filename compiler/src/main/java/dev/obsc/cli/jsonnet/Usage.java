package dev.obsc.cli.jsonnet;

/** What {@code obsc jsonnet --help} says. */
final class Usage {
  private static final String TEXT =
      """
      Evaluate a Jsonnet program, with the options of the jsonnet command.

      obsc jsonnet {<option>} <filename>

      Options:
        -h / --help                This message
        -e / --exec                Treat filename as code
        -J / --jpath <dir>         Search imports in this directory too (right-most wins)
        -o / --output-file <file>  Write to this file rather than to standard output
        -m / --multi <dir>         Write one file per field to the directory and list them
        -c / --create-output-dirs  Create the directories of output files
        -y / --yaml-stream         Write a YAML stream of JSON documents
        -S / --string              Expect a string and print it as it is
        --no-trailing-newline      Leave out the line break at the end of the output
        -s / --max-stack <n>       Number of open calls allowed
        -t / --max-trace <n>       Length of call traces; 0 for all of it
        --batch                    Evaluate requests from standard input, one JSON object a line
        --version                  Print the version

      External variables, read by std.extVar:
        -V / --ext-str <var>[=<val>]      A string; without <val>, from the environment
             --ext-str-file <var>=<file>  A string, the content of a file
             --ext-code <var>[=<code>]    Jsonnet code
             --ext-code-file <var>=<file> Jsonnet code, from a file

      Top-level arguments, passed if the program is a function:
        -A / --tla-str, --tla-str-file, --tla-code, --tla-code-file, as above

      <filename> may be - for standard input. JSONNET_PATH lists directories to
      search after those of --jpath, highest priority first.

      Example: obsc jsonnet -J vendor -e 'import "lib/main.libsonnet"'
      """;

  private Usage() {}

  static String text() {
    return TEXT;
  }
}
