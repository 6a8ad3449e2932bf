// Alloy: what comes in, what the processors do with it, what goes out, and what it costs.
local dashboard = import '../dashboard.libsonnet';
local panel = import '../panel.libsonnet';
local query = import '../query.libsonnet';
local variable = import '../variable.libsonnet';

local alloy = 'job="alloy",cluster=~"$cluster",instance=~"$instance"';
local total(metric) = query.rate(metric, alloy);
local by(label, metric) = query.rate(metric, alloy, label);

// Failures have no series before the first one, so a missing counter means zero.
local orZero(expr) = '(' + expr + ' or vector(0))';
local otlpSuccess(signal) =
  local sent = total('otelcol_exporter_sent_' + signal + '_total');
  local failed = orZero(total('otelcol_exporter_send_failed_' + signal + '_total'));
  local refused = orZero(total('otelcol_exporter_enqueue_failed_' + signal + '_total'));
  query.ratio(sent, '(' + sent + ' + ' + failed + ' + ' + refused + ')');
local remoteWriteFailures = query.ratio(
  total('prometheus_remote_storage_samples_failed_total'),
  total('prometheus_remote_storage_samples_total'),
);
local remoteWriteSuccess = '1 - ' + remoteWriteFailures;
local refused =
  std.join(' + ', [
    orZero(total('otelcol_receiver_refused_' + signal + '_total'))
    for signal in ['spans', 'metric_points', 'log_records']
  ]);

// The dashboards of what Alloy sends to.
local destinations =
  panel.seeAlso('tempo-tracing', 'Tempo tracing')
  + panel.seeAlso('mimir-metrics', 'Mimir metrics')
  + panel.seeAlso('loki-logs', 'Loki logs');

function(sources) dashboard.new(
  uid='alloy-pipeline',
  title='Alloy pipeline',
  description='The telemetry pipeline: ingestion, processing, export and the resources Alloy uses for it.',
  tags=['alloy', 'pipeline'],
  variables=[
    variable.metrics(sources),
    variable.label('cluster', 'cluster', 'alloy_build_info{job="alloy"}', 'Cluster'),
    variable.label('instance', 'instance', 'alloy_build_info{job="alloy",cluster=~"$cluster"}', 'Pod'),
  ],
  annotations=[
    dashboard.annotation(
      'Restart',
      'changes(alloy_resources_process_start_time_seconds{' + alloy + '}[2m]) > 0',
      '{{instance}} started',
    ),
  ],
  rows=[
    dashboard.row('Overview', [
      panel.stat(
        'Replicas up',
        'Alloy replicas that answer their scrape. Fewer than deployed: some telemetry is not received.',
        [query.series('sum(up{' + alloy + '}) or vector(0)')],
        limits=panel.atLeast(1),
      ),
      panel.stat(
        'Unhealthy components',
        'Pipeline components that are not healthy. Look for their names in the Alloy UI on port 12345.',
        [query.series('sum(alloy_component_controller_running_components{' + alloy + ',health_type!="healthy"}) or vector(0)')],
        limits=panel.rising(1, 2),
      ),
      panel.stat(
        'Refused items',
        'Spans, metric points and log records that receivers turned away, mostly because the memory limiter or a full queue pushed back. Clients should retry.',
        [query.series(refused)],
        unit='cps',
        limits=panel.rising(0.1, 10),
      ),
      panel.stat(
        'Trace export success',
        'Spans delivered to Tempo as a share of all that left the pipeline.',
        [query.series(otlpSuccess('spans'))],
        unit='percentunit',
        limits=panel.falling(0.95, 0.999),
        decimals=2,
        noValue='no spans',
      ),
      panel.stat(
        'Log export success',
        'OTLP log records delivered to Loki as a share of all that left the pipeline.',
        [query.series(otlpSuccess('log_records'))],
        unit='percentunit',
        limits=panel.falling(0.95, 0.999),
        decimals=2,
        noValue='no logs',
      ),
      panel.stat(
        'Metric export success',
        'Samples that remote write delivered as a share of all it tried. Retried samples are not failures.',
        [query.series(remoteWriteSuccess)],
        unit='percentunit',
        limits=panel.falling(0.95, 0.999),
        decimals=2,
        noValue='no samples',
      ),
    ]),
    dashboard.row('Ingestion', [
      panel.timeSeries(
        'Spans received',
        'Spans per second by receiver and outcome.',
        [
          query.series(by('component_id', 'otelcol_receiver_accepted_spans_total'), 'accepted {{component_id}}'),
          query.series(by('component_id', 'otelcol_receiver_refused_spans_total'), 'refused {{component_id}}'),
        ],
        unit='cps',
        overrides=[panel.colour('refused.*', 'red')],
        width=8,
      ),
      panel.timeSeries(
        'Metric points received',
        'OTLP metric points per second by receiver and outcome. Scraped samples are under "Samples to remote write".',
        [
          query.series(by('component_id', 'otelcol_receiver_accepted_metric_points_total'), 'accepted {{component_id}}'),
          query.series(by('component_id', 'otelcol_receiver_refused_metric_points_total'), 'refused {{component_id}}'),
        ],
        unit='cps',
        overrides=[panel.colour('refused.*', 'red')],
        width=8,
      ),
      panel.timeSeries(
        'Log records received',
        'OTLP log records per second by receiver and outcome. Pod logs are under "Pod log lines sent".',
        [
          query.series(by('component_id', 'otelcol_receiver_accepted_log_records_total'), 'accepted {{component_id}}'),
          query.series(by('component_id', 'otelcol_receiver_refused_log_records_total'), 'refused {{component_id}}'),
        ],
        unit='cps',
        overrides=[panel.colour('refused.*', 'red')],
        width=8,
      ),
    ]),
    dashboard.row('Processors', [
      panel.timeSeries(
        'Processor throughput',
        'Items per second into and out of each processor. A lasting gap means that the processor drops or samples.',
        [
          query.series(by('component_id', 'otelcol_processor_incoming_items_total'), 'in {{component_id}}'),
          query.series(by('component_id', 'otelcol_processor_outgoing_items_total'), 'out {{component_id}}'),
        ],
        unit='cps',
      ),
      panel.timeSeries(
        'Batched items',
        'Items per second that leave the batch processors.',
        [query.series(by('component_id', 'otelcol_processor_batch_batch_send_size_sum'), '{{component_id}}')],
        unit='cps',
      ),
      panel.timeSeries(
        'Batches by trigger',
        'Batches sent because the timeout passed, or because they were full. Mostly full: raise the batch size.',
        [
          query.series(by('component_id', 'otelcol_processor_batch_timeout_trigger_send_total'), 'timeout {{component_id}}'),
          query.series(by('component_id', 'otelcol_processor_batch_batch_size_trigger_send_total'), 'full {{component_id}}'),
        ],
        unit='cps',
      ),
      panel.timeSeries(
        'Refused by the memory limiter',
        'Items per second refused because memory use came near the limit. Raise the limit or add a replica.',
        [
          query.series(by('component_id', 'otelcol_processor_refused_spans_total'), 'spans {{component_id}}'),
          query.series(by('component_id', 'otelcol_processor_refused_metric_points_total'), 'metric points {{component_id}}'),
          query.series(by('component_id', 'otelcol_processor_refused_log_records_total'), 'log records {{component_id}}'),
        ],
        unit='cps',
        noValue='nothing refused',
      ),
    ]),
    dashboard.row('Export', [
      panel.timeSeries(
        'Export success',
        'Share of items delivered per signal. Below 100 %: see the failures beside it and the destination dashboard.',
        [
          query.series(otlpSuccess('spans'), 'traces to Tempo'),
          query.series(otlpSuccess('log_records'), 'logs to Loki'),
          query.series(remoteWriteSuccess, 'metrics to Mimir'),
        ],
        unit='percentunit',
        limits=panel.falling(0.95, 0.999),
        min=null,
        max=1,
        width=8,
      ),
      panel.timeSeries(
        'Failed exports',
        'Items per second given up after all retries, or refused by a full queue. This is lost data.',
        [
          query.series(by('exporter', 'otelcol_exporter_send_failed_spans_total'), 'spans failed {{exporter}}'),
          query.series(by('exporter', 'otelcol_exporter_enqueue_failed_spans_total'), 'spans not queued {{exporter}}'),
          query.series(by('exporter', 'otelcol_exporter_send_failed_log_records_total'), 'log records failed {{exporter}}'),
          query.series(by('exporter', 'otelcol_exporter_enqueue_failed_log_records_total'), 'log records not queued {{exporter}}'),
          query.series(by('url', 'prometheus_remote_storage_samples_failed_total'), 'samples failed {{url}}'),
        ],
        unit='cps',
        noValue='no failures',
        width=8,
      ) + destinations,
      panel.timeSeries(
        'Queue fill',
        'How full the sending queues are. At 100 % new data is lost: the destination is down or too slow.',
        [query.series(
          'max by (exporter, data_type) (otelcol_exporter_queue_size{' + alloy + '} / otelcol_exporter_queue_capacity{' + alloy + '})',
          '{{exporter}} {{data_type}}',
        )],
        unit='percentunit',
        limits=panel.rising(0.5, 0.8),
        max=1,
        width=8,
      ) + destinations,
      panel.timeSeries(
        'Samples to remote write',
        'Samples per second sent to each remote write endpoint, and those still waiting.',
        [
          query.series(by('url', 'prometheus_remote_storage_samples_total'), 'sent {{url}}'),
          query.series('sum by (url) (prometheus_remote_storage_samples_pending{' + alloy + '})', 'pending {{url}}'),
        ],
        width=8,
      ) + panel.seeAlso('mimir-metrics', 'Mimir metrics'),
      panel.timeSeries(
        'Remote write shards',
        'Parallel connections of remote write. Shards at their maximum mean that the store cannot keep up.',
        [
          query.series('sum by (url) (prometheus_remote_storage_shards{' + alloy + '})', 'running {{url}}'),
          query.series('sum by (url) (prometheus_remote_storage_shards_max{' + alloy + '})', 'maximum {{url}}'),
        ],
        width=8,
      ),
      panel.timeSeries(
        'Pod log lines sent',
        'Lines per second that Alloy collected itself and pushed to Loki, and those it had to drop.',
        [
          query.series(total('loki_write_sent_entries_total'), 'sent'),
          query.series(by('reason', 'loki_write_dropped_entries_total'), 'dropped {{reason}}'),
        ],
        unit='cps',
        overrides=[panel.colour('dropped.*', 'red')],
        width=8,
      ) + panel.seeAlso('loki-logs', 'Loki logs'),
    ]),
    dashboard.row('Resources', [
      panel.timeSeries(
        'Memory',
        'Resident memory per replica. It should level off below the container limit.',
        [query.series('alloy_resources_process_resident_memory_bytes{' + alloy + '}', '{{instance}}')],
        unit='bytes',
        width=8,
      ),
      panel.timeSeries(
        'CPU',
        'CPU cores used per replica.',
        [query.series('rate(alloy_resources_process_cpu_seconds_total{' + alloy + '}[$__rate_interval])', '{{instance}}')],
        unit='cores',
        width=8,
      ),
      panel.timeSeries(
        'Go heap in use',
        'Live heap per replica: the part of memory that the pipeline itself holds.',
        [query.series('go_memstats_heap_inuse_bytes{' + alloy + '}', '{{instance}}')],
        unit='bytes',
        width=8,
      ),
      panel.timeSeries(
        'Active series in the write-ahead log',
        'Series that Alloy keeps for remote write; the main driver of its memory when it scrapes.',
        [query.series('sum by (instance) (prometheus_remote_write_wal_storage_active_series{' + alloy + '})', '{{instance}}')],
        width=8,
      ),
      panel.timeSeries(
        'Components by health',
        'Components of all replicas by health. Anything but "healthy" needs a look at the Alloy UI.',
        [query.series('sum by (health_type) (alloy_component_controller_running_components{' + alloy + '})', '{{health_type}}')],
        stack=true,
        overrides=[panel.colour('healthy', 'green'), panel.colour('unhealthy|exited', 'red')],
        width=8,
      ),
      panel.timeSeries(
        'Cluster peers',
        'Peers that each replica sees. All replicas must agree, or scrape targets are read twice or not at all.',
        [query.series('max by (instance, state) (cluster_node_peers{' + alloy + '})', '{{instance}} {{state}}')],
        noValue='clustering is off',
        width=8,
      ),
    ]),
  ],
)
