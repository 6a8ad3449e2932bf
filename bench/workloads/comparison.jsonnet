// Equality of nested values that differ late, and the order of long texts that begin alike.
local record(i) = { id: i % 7, tags: ['a', 'b', 'tag-%d' % (i % 11)], nested: { deep: { values: std.range(0, 20) + [i % 5] } } };
local records = [record(i) for i in std.range(0, 149)];
local key(r) = std.join('/', r.tags + ['%d' % v for v in r.nested.deep.values]);
local keys = [key(r) for r in records];
{
  equal: std.length([1 for a in records for b in records if a == b]),
  less: std.length([1 for a in keys for b in keys if a < b]),
}
