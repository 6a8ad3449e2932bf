// Writes a value as block-style YAML for configuration files. `std.manifestYamlDoc` would quote every key
// and every string; this keeps plain what is plain in every YAML version and quotes the rest.
local letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
// Words that some YAML parser takes for a boolean or for null.
local reserved = {
  [spelling]: true
  for spelling in std.split(
    'true True TRUE false False FALSE yes Yes YES no No NO on On ON off Off OFF y Y n N null Null NULL', ' '
  )
};

local consistsOf(text, characters) = std.stripChars(text, characters) == '';

local isPlain(text) =
  text != ''
  && consistsOf(text[0], letters + '/_')
  && consistsOf(text, letters + '0123456789/_.-')
  && !std.objectHas(reserved, text);

local scalar(value) =
  if std.isString(value) then (if isPlain(value) then value else std.escapeStringJson(value))
  else if value == [] then '[]'
  else if value == {} then '{}'
  // Unlike `std.toString` this writes 0.8 as 0.8.
  else std.manifestJsonEx(value, '');

local isScalar(value) = !(std.isArray(value) || std.isObject(value)) || std.length(value) == 0;

// The lines of a value that is no scalar. `indent` stands before each but the first.
local block(value, indent) =
  std.join(
    '\n' + indent,
    if std.isArray(value) then
      [
        '- ' + (if isScalar(item) then scalar(item) else block(item, indent + '  '))
        for item in value
      ]
    else
      [
        local field = value[key];
        (if isPlain(key) then key else std.escapeStringJson(key))
        + (if isScalar(field) then ': ' + scalar(field) else ':\n' + indent + '  ' + block(field, indent + '  '))
        for key in std.objectFields(value)
      ]
  );

{
  manifest(value):: (if isScalar(value) then scalar(value) else block(value, '')) + '\n',
}
