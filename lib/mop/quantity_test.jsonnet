local quantity = import 'quantity.libsonnet';

std.assertEqual(std.map(quantity.value, ['512Mi', '1.5Gi', '.5', '250m', '1e3', '1E-3', '1E', '2k']), [
  536870912,
  1610612736,
  0.5,
  0.25,
  1000,
  0.001,
  1000000000000000000,
  2000,
])
&& std.assertEqual(
  [text for text in ['', '.', '1.2.3', '1e', '1e-', 'e5', 'Mi', '1 Gi', '-1', '5Mii', '5GB'] if quantity.isQuantity(text)],
  []
)
&& std.assertEqual(quantity.mebibytes('512Mi', 0.75), 384)
// GOMEMLIMIT has units of its own: `Mi` would end the process before it starts.
&& std.assertEqual(quantity.goMemoryLimit('1Gi'), '921MiB')
