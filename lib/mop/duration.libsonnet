// Durations of one number and one unit (`90s`, `168h`, `7d`) and their conversion to units every program reads.
local seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

local isDigits(text) = text != '' && std.stripChars(text, '0123456789') == '';

{
  isDuration(text)::
    local length = std.length(text);
    length > 1 && isDigits(std.substr(text, 0, length - 1)) && std.objectHas(seconds, text[length - 1]),

  seconds(text)::
    if !self.isDuration(text) then error '"%s" is not a duration; write for example 30s, 168h or 7d' % text
    else
      local last = std.length(text) - 1;
      std.parseInt(std.substr(text, 0, last)) * seconds[text[last]],

  // Go's own durations end at hours: `7d` becomes `168h`.
  go(text)::
    local total = self.seconds(text);
    if total % 3600 == 0 then (total / 3600) + 'h'
    else if total % 60 == 0 then (total / 60) + 'm'
    else total + 's',
}
