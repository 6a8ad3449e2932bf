// A small schema language for `_config`: it holds defaults, checks what a person wrote, and is what the
// documentation of every parameter is generated from.
//
// A schema is a plain object. `type` is one of the names below, `description` says what the value does;
// where they make sense follow `default`, `unit`, `allowed`, `minimum`, `fields` (of a section) and `items`.
local closest = (import 'closest.libsonnet').closest;
local duration = import 'duration.libsonnet';
local quantity = import 'quantity.libsonnet';

local leaf(type, default, description) = { type: type, default: default, description: description };

local shown(value) =
  if std.isString(value) then std.escapeStringJson(value)
  else if std.isNumber(value) || std.isBoolean(value) || value == null then std.toString(value)
  else 'an ' + std.type(value);

local isWhole(value) = std.isNumber(value) && std.floor(value) == value;

// What a value of each type has to be, in words, and the test of it.
local types = {
  string: { expected: 'a string', accepts(schema, value):: std.isString(value) },
  boolean: { expected: 'true or false', accepts(schema, value):: std.isBoolean(value) },
  integer: { expected: 'a whole number', accepts(schema, value):: isWhole(value) },
  number: { expected: 'a number', accepts(schema, value):: std.isNumber(value) },
  duration: {
    expected: 'a duration such as 30s, 168h or 7d',
    accepts(schema, value):: std.isString(value) && duration.isDuration(value),
  },
  quantity: {
    expected: 'a quantity such as 512Mi, 250m or 2',
    accepts(schema, value):: std.isString(value) && quantity.isQuantity(value),
  },
  list: { expected: 'a list', accepts(schema, value):: std.isArray(value) },
  map: { expected: 'an object', accepts(schema, value):: std.isObject(value) },
  section: { expected: 'an object', accepts(schema, value):: std.isObject(value) },
};

local problemsOfValue(schema, value, path) =
  if std.objectHas(schema, 'allowed') && !std.member(schema.allowed, value) then
    [path + ': ' + shown(value) + ' is not one of ' + std.join(', ', std.map(shown, schema.allowed))]
  else if std.objectHas(schema, 'minimum') && value < schema.minimum then
    [path + ': ' + shown(value) + ' is below the minimum of ' + schema.minimum]
  else if std.objectHas(schema, 'maximum') && value > schema.maximum then
    [path + ': ' + shown(value) + ' is above the maximum of ' + schema.maximum]
  else [];

local unknownKey(fields, key, path) =
  local meant = closest(key, std.objectFields(fields));
  path + '.' + key + ': no such key' + (if meant == null then '; known are ' + std.join(', ', std.objectFields(fields))
                                        else '; did you mean "%s"?' % meant);

local problems(schema, value, path) =
  if value == null && std.objectHas(schema, 'default') && schema.default == null then []
  else if !types[schema.type].accepts(schema, value) then
    [path + ': expected ' + types[schema.type].expected + ', found ' + shown(value)]
  else if schema.type == 'section' then
    std.flatMap(
      function(key)
        if std.objectHas(schema.fields, key) then problems(schema.fields[key], value[key], path + '.' + key)
        else [unknownKey(schema.fields, key, path)],
      std.objectFields(value)
    )
  else if schema.type == 'map' then
    std.flatMap(function(key) problems(schema.items, value[key], path + '.' + key), std.objectFields(value))
  else if schema.type == 'list' then
    std.flatMap(
      function(index) problems(schema.items, value[index], path + '[' + index + ']'),
      std.range(0, std.length(value) - 1)
    )
  else problemsOfValue(schema, value, path);

// Sections are filled in key by key, also those in lists; anything else that is given replaces its default.
local withDefaults(schema, value) =
  if schema.type == 'section' then {
    [key]:
      local field = schema.fields[key];
      if std.objectHas(value, key) then withDefaults(field, value[key])
      else if field.type == 'section' then withDefaults(field, {})
      else field.default
    for key in std.objectFields(schema.fields)
  }
  else if schema.type == 'list' && schema.items.type == 'section' then
    [withDefaults(schema.items, item) for item in value]
  else value;

{
  string(default, description):: leaf('string', default, description),
  boolean(default, description):: leaf('boolean', default, description),
  integer(default, description, minimum=0):: leaf('integer', default, description) + { minimum: minimum },
  number(default, description):: leaf('number', default, description),
  duration(default, description):: leaf('duration', default, description),
  quantity(default, description):: leaf('quantity', default, description),
  oneOf(allowed, default, description):: leaf('string', default, description) + { allowed: allowed },
  list(items, default, description):: leaf('list', default, description) + { items: items },
  map(items, default, description):: leaf('map', default, description) + { items: items },
  section(description, fields):: { type: 'section', description: description, fields: fields },
  // The switch of a feature: a section whose `enabled` turns it on, with whatever else the feature needs.
  switch(description, fields={})::
    self.section(description, { enabled: leaf('boolean', false, 'Turns it on.') } + fields),

  problems(schema, value, path='_config'):: problems(schema, value, path),

  // The value completed with defaults, or an error that lists everything wrong with it.
  resolve(schema, value, path='_config')::
    local found = problems(schema, value, path);
    if found == [] then withDefaults(schema, value)
    else error 'wrong configuration:\n  ' + std.join('\n  ', found),
}
