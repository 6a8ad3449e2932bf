local schema = import 'schema.libsonnet';

local example = schema.section('An example.', {
  level: schema.oneOf(['debug', 'info'], 'info', 'How much is logged.'),
  name: schema.string(null, 'Optional.'),
  replicas: schema.section('Replicas.', { alloy: schema.integer(2, 'Replicas of Alloy.', minimum=1) }),
  retention: schema.duration('168h', 'How long.'),
  rules: schema.list(
    schema.section('A rule.', { keep: schema.string('', 'Kept.'), mask: schema.string('', 'Masked.') }), [], 'Rules.'
  ),
});

std.assertEqual(schema.problems(example, {}), [])
&& std.assertEqual(schema.problems(example, { name: null, replicas: { alloy: 3 } }), [])
&& std.assertEqual(
  schema.problems(example, {
    level: 'loud',
    replcias: { alloy: 2 },
    replicas: { alloy: '2', aloy: 1 },
    retention: '7 days',
    rules: [{ keep: 'a' }, { maks: 'b' }],
  }), [
    '_config.level: "loud" is not one of "debug", "info"',
    '_config.replcias: no such key; did you mean "replicas"?',
    '_config.replicas.alloy: expected a whole number, found "2"',
    '_config.replicas.aloy: no such key; did you mean "alloy"?',
    '_config.retention: expected a duration such as 30s, 168h or 7d, found "7 days"',
    '_config.rules[1].maks: no such key; did you mean "mask"?',
  ]
)
&& std.assertEqual(
  schema.problems(example, { replicas: { alloy: 0 } }), ['_config.replicas.alloy: 0 is below the minimum of 1']
)
&& std.assertEqual(
  schema.resolve(example, { replicas: {}, rules: [{ mask: 'x' }] }),
  {
    level: 'info',
    name: null,
    replicas: { alloy: 2 },
    retention: '168h',
    rules: [{ keep: '', mask: 'x' }],
  }
)
