local yaml = import 'yaml.libsonnet';

std.assertEqual(yaml.manifest({ share: 0.8, count: 3, on: true, none: null }), |||
  count: 3
  none: null
  "on": true
  share: 0.8
|||)
