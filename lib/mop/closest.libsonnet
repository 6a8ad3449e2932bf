// The known word closest to a mistyped one, by Levenshtein distance.
local nextRow(row, char, other) =
  std.foldl(
    function(cells, index)
      cells + [
        std.min(
          std.min(cells[index] + 1, row[index + 1] + 1),
          row[index] + (if char == other[index] then 0 else 1)
        ),
      ],
    std.range(0, std.length(other) - 1),
    [row[0] + 1]
  );

local distance(a, b) =
  if b == '' then std.length(a)
  else
    local last = std.foldl(function(row, char) nextRow(row, char, b), std.stringChars(a), std.range(0, std.length(b)));
    last[std.length(b)];

{
  distance:: distance,

  // The closest word, or null when none is close enough to be what was meant.
  closest(word, known)::
    local best = std.foldl(
      function(best, candidate)
        local d = distance(std.asciiLower(word), std.asciiLower(candidate));
        if d < best.distance then { distance: d, word: candidate } else best,
      known,
      { distance: std.max(2, std.floor(std.length(word) / 3)) + 1, word: null }
    );
    best.word,
}
