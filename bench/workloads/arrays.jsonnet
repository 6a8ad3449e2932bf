// Array comprehensions and the functions that stand for them.
local numbers = std.range(1, 3000);
{
  products: [x * y for x in std.range(1, 120) for y in std.range(1, 120) if (x + y) % 3 == 0],
  squares: std.map(function(x) x * x, std.filter(function(x) x % 2 == 1, numbers)),
  sum: std.foldl(function(total, x) total + x, numbers, 0),
  flat: std.length(std.flatMap(function(x) [x, x + 1, x + 2], numbers)),
  windows: [std.foldl(function(a, b) a + b, numbers[i:i + 10], 0) for i in std.range(0, 1000)],
}
