// What can be set about Alloy: `_config.alloy`.
local schema = import '../mop/schema.libsonnet';

schema.section('Alloy: receives, enriches and hands on all telemetry, collects pod logs, scrapes the stack.', {
  batch: schema.section('How telemetry is gathered before it is sent on.', {
    timeout: schema.string('200ms', 'Longest wait for a batch to fill, as Go writes durations.'),
    size: schema.integer(2000, 'Spans, points or records that make a batch.', minimum=1),
    maxSize: schema.integer(3000, 'Largest batch; at least `size`.', minimum=1),
  }),
  queue: schema.section('What is kept while a store does not answer.', {
    size: schema.integer(1000, 'Batches per exporter.', minimum=1),
    maxElapsedTime: schema.duration('5m', 'How long a batch is tried before it is dropped.'),
  }),
  scrapeInterval: schema.duration('15s', 'How often the metrics of the stack are read.'),
  podLogs: schema.section('Logs of pods, read from the Kubernetes API.', {
    enabled: schema.boolean(true, 'Collects the logs of all pods.'),
    excludeNamespaces: schema.list(
      schema.string('', 'Namespace.'), [], 'Namespaces whose logs are left out.'
    ),
  }),
  annotatedPods: schema.switch(
    'Scrapes pods that ask for it by the annotations prometheus.io/scrape, prometheus.io/port and prometheus.io/path.'
  ),
  tailSampling: schema.switch(
    'Keeps traces with errors, slow ones and a share of the rest. Span metrics then count what is kept.', {
      decisionWait: schema.duration('10s', 'How long to wait for the spans of a trace.'),
      traces: schema.integer(50000, 'Traces in memory at a time.', minimum=1),
      slowMilliseconds: schema.integer(1000, 'A trace that takes longer is kept.', minimum=1) + { unit: 'ms' },
      percentage: schema.number(10, 'Share of the rest that is kept.') + { minimum: 0, maximum: 100, unit: '%' },
    }
  ),
  logMasking: schema.switch('Masks sensitive values in logs before they leave Alloy.', {
    replacement: schema.string('***', 'What stands in place of a masked value; no `$` and no `{{`.'),
    patterns: schema.list(
      schema.section('RE2 expressions without capture groups.', {
        keep: schema.string('', 'What stands before the value and stays.'),
        mask: schema.string('', 'The value.'),
      }),
      [
        { keep: @'(?i:authorization)["'']?\s*[:=]\s*["'']?(?i:bearer|basic)\s+', mask: @'[A-Za-z0-9._~+/=-]+' },
        {
          keep: @'(?i:password|passwd|secret|token|api[_-]?key)["'']?\s*[:=]\s*["'']?',
          mask: @'[^\s"'',;&}]+',
        },
        { keep: '', mask: @'\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+' },
        { keep: '', mask: @'\bAKIA[0-9A-Z]{16}\b' },
        // Visa, Mastercard, Discover and American Express.
        { keep: '', mask: @'\b(?:4\d{3}|5[1-5]\d{2}|6011)(?:[ -]?\d{4}){3}\b' },
        { keep: '', mask: @'\b3[47]\d{2}[ -]?\d{6}[ -]?\d{5}\b' },
      ],
      'What is masked: credentials, JSON web tokens, AWS keys, card numbers.'
    ),
  }),
  autoscaling: schema.switch('Lets Kubernetes choose the number of replicas; needs the metrics server.', {
    minReplicas: schema.integer(2, 'Fewest replicas.', minimum=1),
    maxReplicas: schema.integer(6, 'Most replicas.', minimum=1),
    cpuPercent: schema.integer(70, 'CPU use, of the request, above which a replica is added.', minimum=1) + { unit: '%' },
    memoryPercent: schema.integer(80, 'Memory use, of the request, above which one is added.', minimum=1) + { unit: '%' },
  }),
})
