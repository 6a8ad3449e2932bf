// Writes a value as block-style YAML for configuration files. `std.manifestYamlDoc` would quote every key
// and every string; this keeps plain what is plain in every YAML version and quotes the rest.
local plainStart = std.set(std.stringChars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/_'));
local plainRest = std.set(std.stringChars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_.-'));
local plainStarts = { [char]: true for char in plainStart };
local plainRests = { [char]: true for char in plainRest };
// Words that some YAML parser takes for a boolean or for null.
local reserved = { [word]: true for word in ['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null'] };

local isPlain(text) =
  text != ''
  && std.objectHas(plainStarts, text[0])
  && std.length([char for char in std.stringChars(text) if !std.objectHas(plainRests, char)]) == 0
  && !std.objectHas(reserved, std.asciiLower(text));

local scalar(value) =
  if std.isString(value) then (if isPlain(value) then value else std.escapeStringJson(value))
  else if value == [] then '[]'
  else if value == {} then '{}'
  // Unlike `std.toString` this writes 0.8 as 0.8.
  else std.manifestJsonEx(value, '');

local isScalar(value) = !(std.isArray(value) || std.isObject(value)) || std.length(value) == 0;

// Lines of a value, without indentation of their own.
local lines(value) =
  if isScalar(value) then [scalar(value)]
  else if std.isArray(value) then
    std.flatMap(
      function(item)
        local inner = lines(item);
        ['- ' + inner[0]] + ['  ' + line for line in inner[1:]],
      value
    )
  else
    std.flatMap(
      function(key)
        local name = if isPlain(key) then key else std.escapeStringJson(key);
        if isScalar(value[key]) then [name + ': ' + scalar(value[key])]
        else [name + ':'] + ['  ' + line for line in lines(value[key])],
      std.objectFields(value)
    );

{
  manifest(value):: std.join('\n', lines(value)) + '\n',
}
