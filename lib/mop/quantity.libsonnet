// Kubernetes quantities (`512Mi`, `0.5`, `250m`, `1e3`) as numbers, and Go's memory limit from them.
// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
local factors = {
  '': 1,
  m: 0.001,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 1024,
  Mi: 1048576,
  Gi: 1073741824,
  Ti: 1099511627776,
  Pi: 1125899906842624,
  Ei: 1152921504606846976,
};

local digits = '0123456789';

// Splits `1.5Gi` into number and suffix.
local split(text) =
  local suffix = std.lstripChars(text, digits + '.');
  { number: std.substr(text, 0, std.length(text) - std.length(suffix)), suffix: suffix };

local isDecimal(text) =
  std.stripChars(text, digits) != text && std.length(std.split(text, '.')) <= 2;

local isExponent(suffix) =
  std.length(suffix) > 1
  && (suffix[0] == 'e' || suffix[0] == 'E')
  && std.length(std.lstripChars(std.substr(suffix, 1, 1), digits + '-')) == 0
  && std.stripChars(std.substr(suffix, 2, 9), digits) == ''
  && suffix[1:] != '-';

local decimal(text) =
  local parts = std.split(text, '.');
  local fraction = if std.length(parts) == 2 then parts[1] else '';
  (if parts[0] == '' then 0 else std.parseInt(parts[0]))
  + (if fraction == '' then 0 else std.parseInt(fraction) / std.pow(10, std.length(fraction)));

{
  isQuantity(text)::
    local parts = split(text);
    isDecimal(parts.number)
    && (std.objectHas(factors, parts.suffix) || isExponent(parts.suffix)),

  // The quantity as a plain number: bytes for memory, cores for CPU.
  value(text)::
    local parts = split(text);
    if !self.isQuantity(text) then error '"%s" is not a quantity; write for example 512Mi, 250m or 2' % text
    else if std.objectHas(factors, parts.suffix) then decimal(parts.number) * factors[parts.suffix]
    else decimal(parts.number) * std.pow(10, std.parseInt(std.substr(parts.suffix, 1, 9))),

  // A share of a memory quantity in whole MiB, rounded down.
  mebibytes(text, share=1):: std.floor(self.value(text) * share / factors.Mi),

  // GOMEMLIMIT knows KiB, MiB and GiB, not Ki, Mi and Gi; a tenth is left to what Go does not count.
  goMemoryLimit(memoryLimit):: self.mebibytes(memoryLimit, 0.9) + 'MiB',
}
