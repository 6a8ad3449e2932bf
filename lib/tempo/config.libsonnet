// What can be set about Tempo: `_config.tempo`.
local schema = import '../mop/schema.libsonnet';

schema.section('Tempo: stores traces and derives span metrics and the service graph from them.', {
  ingestionRate: schema.integer(30000000, 'Highest rate of spans, bursts included.', minimum=1) + { unit: 'bytes per second' },
  maxTraceSize: schema.integer(5000000, 'Largest single trace; spans beyond it are refused.', minimum=1) + { unit: 'bytes' },
})
