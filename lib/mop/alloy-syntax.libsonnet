// Writes Alloy configuration syntax in the one layout that `alloy fmt -t` accepts.
//
//   manifest([
//     block('otelcol.exporter.otlp', 'tempo', {}, [
//       block('client', attributes={ endpoint: 'tempo:4317' }),
//     ]),
//   ])
//
// Attributes are Jsonnet values; a string is a string, `ref` is an expression. Blocks keep their order.
local letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';

local isIdentifier(text) =
  text != ''
  && std.stripChars(text[0], letters) == ''
  && std.stripChars(text, letters + '0123456789') == '';

local isReference(value) = std.isObject(value) && std.objectHasAll(value, 'expression');

local isMultiline(value) =
  if isReference(value) then false
  else if std.isObject(value) then value != {}
  else if std.isArray(value) then std.length(std.filter(isMultiline, value)) > 0
  else false;

local spaces(count) = std.join('', std.makeArray(count, function(_) ' '));
local indented(lines) = ['\t' + line for line in lines];

// `key = value` lines. Equal signs line up within a run; a value that spans lines is the last of its run.
local aligned(pairs, end) =
  local runOf = std.foldl(
    function(runs, pair) runs + [
      if runs == [] then 0
      else runs[std.length(runs) - 1] + (if pairs[std.length(runs) - 1].multiline then 1 else 0),
    ],
    pairs,
    []
  );
  local widths = std.foldl(
    function(widths, index)
      local run = '%d' % runOf[index];
      local width = std.length(pairs[index].key);
      widths { [run]: if std.objectHas(widths, run) then std.max(widths[run], width) else width },
    std.range(0, std.length(pairs) - 1),
    {}
  );
  std.flatMap(
    function(index)
      local pair = pairs[index];
      local width = widths['%d' % runOf[index]];
      local first = pair.key + spaces(width - std.length(pair.key)) + ' = ' + pair.lines[0];
      local last = std.length(pair.lines) - 1;
      if last == 0 then [first + end]
      else [first] + pair.lines[1:last] + [pair.lines[last] + end],
    std.range(0, std.length(pairs) - 1)
  );

local valueLines(value) =
  if isReference(value) then [value.expression]
  else if std.isString(value) then [std.escapeStringJson(value)]
  else if std.isArray(value) then
    if isMultiline(value) then
      ['['] + indented(std.flatMap(function(item) itemLines(item), value)) + [']']
    else ['[' + std.join(', ', std.map(function(item) valueLines(item)[0], value)) + ']']
  else if std.isObject(value) then
    if value == {} then ['{}']
    else ['{'] + indented(aligned(pairsOf(value), ',')) + ['}']
  // Unlike `std.toString` this writes 0.8 as 0.8.
  else [std.manifestJsonEx(value, '')],
      // An element of a list that spans lines: the comma follows its last line.
      itemLines(value) =
  local lines = valueLines(value);
  local last = std.length(lines) - 1;
  lines[:last] + [lines[last] + ','],
      pairsOf(object) = [
  {
    key: if isIdentifier(key) then key else std.escapeStringJson(key),
    multiline: isMultiline(object[key]),
    lines: valueLines(object[key]),
  }
  for key in std.objectFields(object)
];

local blockLines(block) =
  local head = block.name + (if block.label == null then '' else ' "%s"' % block.label) + ' {';
  local attributes = aligned(pairsOf(block.attributes), '');
  local nested = std.flatMap(function(inner) [''] + blockLines(inner), block.blocks);
  // No blank line before a block that is the first thing in its parent.
  local body = if attributes == [] && nested != [] then nested[1:] else attributes + nested;
  if body == [] then [head + ' }']
  else [head] + [if line == '' then '' else '\t' + line for line in body] + ['}'];

{
  // An expression, written as it stands: `loki.write.default.receiver`, `sys.env("TOKEN")`.
  ref(expression):: { expression:: expression },

  block(name, label=null, attributes={}, blocks=[])::
    if label != null && !isIdentifier(label) then error 'Alloy label "%s" must be an identifier' % label
    else { name: name, label: label, attributes: attributes, blocks: blocks },

  // The text of a configuration file made of these top-level blocks.
  manifest(blocks)::
    std.join('\n', std.map(function(block) std.join('\n', blockLines(block)) + '\n', blocks)),
}
