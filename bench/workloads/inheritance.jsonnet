// A long chain of mixins, each of which reads what the ones before it made.
local base = { count: 0, name: 'base', settings: { level: 0, path:: '/' }, label: '%s-%d' % [self.name, self.count] };
local mixin(i) = {
  count: super.count + 1,
  ['field%d' % (i % 40)]: self.count + i,
  settings+: { level: super.level + i, ['option%d' % (i % 25)]: $.name },
};
local chain(n) = std.foldl(function(object, i) object + mixin(i), std.range(1, n), base);
{
  deep: chain(150),
  many: [chain(20) + { name: 'copy%d' % i } for i in std.range(1, 60)],
}
