// Numbers, texts and objects in order, and what is built on it. The seed makes every run the same.
local random(n) = std.foldl(function(list, _) list + [(list[std.length(list) - 1] * 1103515245 + 12345) % 2147483648], std.range(2, n), [42]);
local numbers = random(1500);
local texts = ['item-%d' % (n % 1000) for n in numbers];
{
  numbers: std.sort(numbers),
  texts: std.set(texts),
  objects: [o.name for o in std.sort([{ weight: n % 97, name: 'n%d' % n } for n in numbers], function(o) o.weight)],
  union: std.length(std.setUnion(std.set(texts), std.set([t + 'x' for t in texts]))),
}
