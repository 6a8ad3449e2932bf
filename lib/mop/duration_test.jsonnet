local duration = import 'duration.libsonnet';

std.assertEqual(std.map(duration.go, ['7d', '168h', '90m', '120m', '90s', '1w']), ['168h', '168h', '90m', '2h', '90s', '168h'])
&& std.assertEqual([text for text in ['', 'h', '7', '7 d', '1.5h', '-1h', '7y'] if duration.isDuration(text)], [])
