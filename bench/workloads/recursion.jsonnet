// Calls and little else: plain recursion, mutual recursion, and a function that carries its result along.
local fibonacci(n) = if n < 2 then n else fibonacci(n - 1) + fibonacci(n - 2);
local isEven(n) = n == 0 || isOdd(n - 1), isOdd(n) = n != 0 && isEven(n - 1);
local sum(n, total=0) = if n == 0 then total else sum(n - 1, total + n);
{
  fibonacci: fibonacci(23),
  even: std.length(std.filter(isEven, std.range(0, 300))),
  sums: [sum(n) for n in std.range(0, 200)],
}
