// Text built piece by piece, searched, split and joined.
local words = ['w%d' % i for i in std.range(0, 1999)];
local text = std.foldl(function(all, word) all + word + ' ', words, '');
local lines = std.join('\n', [text[i * 40:i * 40 + 80] for i in std.range(0, 199)]);
{
  length: std.length(text),
  upper: std.asciiUpper(lines),
  words: std.length(std.split(text, ' ')),
  replaced: std.strReplace(text, 'w1', 'word one'),
  reversed: std.join('', std.reverse(std.stringChars(std.substr(text, 0, 2000)))),
  trimmed: [std.stripChars('  ' + word + '\t', ' \t') for word in words],
}
