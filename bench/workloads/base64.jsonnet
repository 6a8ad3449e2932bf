// Bytes to text and back, and digests.
local text = std.join('\n', ['line %d of a certificate that is not one' % i for i in std.range(0, 400)]);
{
  encoded: std.base64(text),
  decoded: std.base64Decode(self.encoded) == text,
  bytes: std.length(std.base64DecodeBytes(self.encoded)),
  digests: [std.md5(text[i:i + 500]) for i in std.range(0, 60)],
}
