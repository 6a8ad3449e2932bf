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

local padding = std.makeArray(64, function(width) std.join('', std.makeArray(width, function(_) ' ')));

local isReference(value) = std.isObject(value) && std.objectHasAll(value, 'expression');

local isMultiline(value) =
  if std.isArray(value) then
    (std.length(value) > 1 && std.length(std.toString(value)) > 100)
    || std.length(std.filter(isMultiline, value)) > 0
  else std.isObject(value) && value != {} && !isReference(value);

// The text of a value. Its first line continues a line, the others are indented.
local valueText(value, indent) =
  if std.isString(value) then std.escapeStringJson(value)
  else if std.isArray(value) then
    if isMultiline(value) then
      '[\n' + std.join('', [indent + '\t' + valueText(item, indent + '\t') + ',\n' for item in value]) + indent + ']'
    else '[' + std.join(', ', [valueText(item, indent) for item in value]) + ']'
  else if std.isObject(value) then
    if isReference(value) then value.expression
    else if value == {} then '{}'
    else '{\n' + attributesText(value, indent + '\t', ',') + indent + '}'
  // Unlike `std.toString` this writes 0.8 as 0.8.
  else std.manifestJsonEx(value, ''),

      // Lines of `key = value`. Equal signs line up within a run; a value that spans lines is the last of its run.
      attributesText(object, indent, end) =
  local keys = std.objectFields(object);
  local names = [if isIdentifier(key) then key else std.escapeStringJson(key) for key in keys];
  local last = std.length(keys) - 1;
  local endOfRun(index) = if index == last || isMultiline(object[keys[index]]) then index else endOfRun(index + 1);
  local longest(index, end, length) =
    if index > end then length else longest(index + 1, end, std.max(length, std.length(names[index])));
  local runsFrom(first) =
    if first > last then ''
    else
      local final = endOfRun(first);
      local width = longest(first, final, 0);
      std.join('', [
        indent + names[index] + padding[width - std.length(names[index])] + ' = '
        + valueText(object[keys[index]], indent) + end + '\n'
        for index in std.range(first, final)
      ]) + runsFrom(final + 1);
  runsFrom(0);

local blockText(block, indent) =
  local inner = indent + '\t';
  local head = indent + block.name + (if block.label == null then '' else ' "' + block.label + '"') + ' {';
  local attributes = if block.attributes == {} then '' else attributesText(block.attributes, inner, '');
  local nested = [blockText(child, inner) for child in block.blocks];
  if attributes == '' && nested == [] then head + ' }\n'
  // No blank line before a block that is the first thing in its parent.
  else head + '\n' + std.join('\n', (if attributes == '' then [] else [attributes]) + nested) + indent + '}\n';

{
  // An expression, written as it stands: `loki.write.default.receiver`, `sys.env("TOKEN")`.
  ref(expression):: { expression:: expression },

  block(name, label=null, attributes={}, blocks=[])::
    if label != null && !isIdentifier(label) then error 'Alloy label "%s" must be an identifier' % label
    else { name: name, label: label, attributes: attributes, blocks: blocks },

  // The text of a configuration file made of these top-level blocks.
  manifest(blocks)::
    std.join('\n', [blockText(block, '') for block in blocks]),
}
