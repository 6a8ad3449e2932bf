// Object comprehensions, and objects taken apart and put together again.
local table = { ['key%04d' % i]: { index: i, even: i % 2 == 0 } for i in std.range(0, 1500) };
{
  table: table,
  doubled: std.mapWithKey(function(key, value) value { index: super.index * 2 }, table),
  even: { [key]: table[key].index for key in std.objectFields(table) if table[key].even },
  merged: std.foldl(function(all, i) all + { ['m%d' % i]: i }, std.range(0, 120), {}),
  patched: std.mergePatch(table, { key0001: null, key0002: { even: null, added: true } }),
}
