// What can be set about Loki: `_config.loki`.
local schema = import '../mop/schema.libsonnet';

schema.section('Loki: stores logs.', {
  ingestionRate: schema.integer(8, 'Highest rate of log lines.', minimum=1) + { unit: 'MB per second' },
  ingestionBurst: schema.integer(16, 'Largest burst; a single push above it can never pass.', minimum=1) + { unit: 'MB' },
  maxStreams: schema.integer(5000, 'Most streams, that is combinations of labels, at a time.', minimum=1),
  maxEntriesPerQuery: schema.integer(5000, 'Most lines one query returns.', minimum=1),
  patternIngester: schema.boolean(false, 'Finds patterns for Logs Drilldown; doubles the time to ready.'),
  metrics: schema.switch('Metrics from logs: the ruler counts lines by service and level and writes them to Mimir.', {
    interval: schema.duration('1m', 'How often the lines are counted.'),
  }),
})
