// What can be set about Mimir: `_config.mimir`.
local schema = import '../mop/schema.libsonnet';

schema.section('Mimir: stores metrics.', {
  maxSeries: schema.integer(150000, 'Most active series.', minimum=1),
  maxExemplars: schema.integer(100000, 'Most exemplars; 0 drops them, and with them the way from a metric to its traces.'),
  ingestionRate: schema.integer(10000, 'Highest lasting rate.', minimum=1) + { unit: 'samples per second' },
  ingestionBurst: schema.integer(200000, 'Largest burst.', minimum=1) + { unit: 'samples' },
})
