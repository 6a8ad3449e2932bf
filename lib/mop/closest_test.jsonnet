local closest = import 'closest.libsonnet';

std.assertEqual(closest.distance('kitten', 'sitting'), 3)
&& std.assertEqual(closest.distance('', 'abc'), 3)
&& std.assertEqual(closest.distance('abc', ''), 3)
&& std.assertEqual(closest.closest('replcias', ['replicas', 'resources', 'retention']), 'replicas')
&& std.assertEqual(closest.closest('LogLevel', ['logLevel', 'domain']), 'logLevel')
&& std.assertEqual(closest.closest('zebra', ['replicas', 'domain']), null)
