// Loki: the logs themselves, and how well Loki takes, keeps and serves them.
local dashboard = import '../dashboard.libsonnet';
local panel = import '../panel.libsonnet';
local query = import '../query.libsonnet';
local variable = import '../variable.libsonnet';

local loki = 'job="loki",cluster=~"$cluster"';
local queryRoutes = loki + ',route=~"loki_api_v1_(query|query_range|labels?|label_name_values|series|index_.+)"';
local pushRoutes = loki + ',route=~"loki_api_v1_push|otlp_v1_logs"';
local duration = 'loki_request_duration_seconds';
local total(metric, selector=loki) = query.rate(metric, selector);
local by(label, metric, selector=loki) = query.rate(metric, selector, label);

local lines = '{service_name=~"$service"} |= "$search"';
local counted(window) = 'sum by (detected_level) (count_over_time(' + lines + ' [' + window + ']))';

function(sources) dashboard.new(
  uid='loki-logs',
  title='Loki logs',
  description='Recent logs and their levels, and the health of Loki: ingestion, queries and storage.',
  tags=['loki', 'logs'],
  variables=[
    variable.metrics(sources),
    variable.logs(sources),
    variable.label('cluster', 'cluster', 'loki_build_info{job="loki"}', 'Cluster'),
    variable.streamLabel('service', 'service_name', 'Service'),
    variable.search('search', 'Search'),
  ],
  annotations=[
    dashboard.annotation('Restart', 'changes(process_start_time_seconds{' + loki + '}[2m]) > 0', '{{instance}} started'),
  ],
  rows=[
    dashboard.row('Overview', [
      panel.stat(
        'Loki',
        'Whether Loki answers its scrape.',
        [query.series('min(up{' + loki + '})')],
        limits=panel.atLeast(1),
        mappings=panel.states('down', 'up'),
        noValue='not scraped',
      ),
      panel.stat(
        'Streams',
        'Streams in memory: one per combination of labels. Loki accepts 5000 per tenant by default.',
        [query.series('sum(loki_ingester_memory_streams{' + loki + '})')],
        limits=panel.rising(4000, 5000),
      ),
      panel.stat(
        'Bytes per second',
        'Log bytes received; with the retention it gives the need for storage.',
        [query.series(total('loki_distributor_bytes_received_total'))],
        unit='Bps',
      ),
      panel.stat(
        'Lines per second',
        'Log lines received.',
        [query.series(total('loki_distributor_lines_received_total'))],
        unit='cps',
      ),
      panel.stat(
        'Rejected lines',
        'Lines refused because of limits or because they were too old. The reasons are listed under "Ingestion".',
        [query.series(total('loki_discarded_samples_total') + ' or vector(0)')],
        unit='cps',
        limits=panel.rising(0.01, 1),
      ),
      panel.stat(
        'Query p99',
        'Queries: 99 of 100 were faster than this.',
        [query.series(query.percentile(99, duration, queryRoutes))],
        unit='s',
        limits=panel.rising(5, 15),
        noValue='no queries',
      ),
    ]),
    dashboard.row('Logs', [
      panel.bars(
        'Log levels over time',
        'Lines per interval by level, for the chosen services and search text.',
        [query.logSeries(counted('$__auto'), '{{detected_level}}')],
        overrides=panel.levelColours,
        width=16,
      ),
      panel.pie(
        'Log levels',
        'Share of each level over the whole time range.',
        [query.logTotals(counted('$__range'), '{{detected_level}}')],
        overrides=panel.levelColours,
        width=8,
      ),
      panel.ranking(
        'Busiest services',
        'Services by number of lines over the whole time range. The first ones decide the cost.',
        [query.logTotals('topk(10, sum by (service_name) (count_over_time({service_name=~"$service"} [$__range])))', '{{service_name}}')],
        noValue='no logs',
      ),
      panel.ranking(
        'Services with errors',
        'Services by number of lines at level error or worse over the whole time range.',
        [query.logTotals(
          'topk(10, sum by (service_name) (count_over_time({service_name=~"$service"} | detected_level=~"error|fatal|critical" [$__range])))',
          '{{service_name}}',
        )],
        limits=panel.rising(1, 100),
        noValue='no errors',
      ),
      panel.timeSeries(
        'Bytes by service',
        'Log bytes per second of the ten loudest services.',
        [query.logSeries('topk(10, sum by (service_name) (bytes_rate({service_name=~"$service"} [$__auto])))', '{{service_name}}')],
        unit='Bps',
        calcs=[],
        width=8,
      ),
      panel.logs(
        'Recent logs',
        'The newest lines of the chosen services. Lines with a trace id link to their trace.',
        [query.logLines(lines)],
      ),
    ]),
    dashboard.row('Ingestion', [
      panel.timeSeries(
        'Ingestion rate',
        'Bytes per second received by tenant.',
        [query.series(by('tenant', 'loki_distributor_bytes_received_total'), '{{tenant}}')],
        unit='Bps',
        width=8,
      ) + panel.seeAlso('alloy-pipeline', 'Alloy pipeline'),
      panel.timeSeries(
        'Streams and chunks in memory',
        'What the ingester holds. Both rise with the number of label combinations.',
        [
          query.series('sum(loki_ingester_memory_streams{' + loki + '})', 'streams'),
          query.series('sum(loki_ingester_memory_chunks{' + loki + '})', 'chunks'),
        ],
        width=8,
      ),
      panel.timeSeries(
        'Rejected lines by reason',
        'rate_limited and per_stream_rate_limit: raise the limits. greater_than_max_sample_age: a client sends old lines.',
        [query.series(by('reason', 'loki_discarded_samples_total'), '{{reason}}')],
        unit='cps',
        noValue='nothing rejected',
        width=8,
      ),
      panel.timeSeries(
        'Push latency percentiles',
        'Duration of push requests.',
        [
          query.series(query.percentile(percent, duration, pushRoutes), 'p' + percent)
          for percent in [50, 95, 99]
        ],
        unit='s',
        width=12,
      ),
      panel.timeSeries(
        'Push requests by status',
        'Push requests per second by status. 429: limits; 5xx: Loki or its storage failed.',
        [query.series(by('status_code', duration + '_count', pushRoutes), '{{status_code}}')],
        unit='reqps',
        stack=true,
        overrides=[panel.colour('5..', 'red'), panel.colour('4..', 'orange'), panel.colour('2..', 'green')],
        width=12,
      ),
    ]),
    dashboard.row('Queries', [
      panel.timeSeries(
        'Query latency p99 by route',
        'Duration of queries by kind.',
        [query.series(query.percentile(99, duration, queryRoutes, 'route'), '{{route}}')],
        unit='s',
        noValue='no queries',
      ),
      panel.timeSeries(
        'Queries by status',
        'Queries per second by status. 5xx: time-outs or storage failures; 4xx: wrong or too large queries.',
        [query.series(by('status_code', duration + '_count', queryRoutes), '{{status_code}}')],
        unit='reqps',
        stack=true,
        overrides=[panel.colour('5..', 'red'), panel.colour('4..', 'orange'), panel.colour('2..', 'green')],
        noValue='no queries',
      ),
    ]),
    dashboard.row('Storage and resources', [
      panel.timeSeries(
        'Chunks flushed by reason',
        'Chunks per second written to the bucket. Mostly "idle": many quiet streams make small chunks, which queries pay for.',
        [query.series(by('reason', 'loki_ingester_chunks_flushed_total'), '{{reason}}')],
        unit='cps',
        width=8,
      ),
      panel.timeSeries(
        'Stored bytes',
        'Compressed bytes per second that the ingester wrote to the bucket.',
        [query.series(total('loki_ingester_chunk_stored_bytes_total'), 'stored')],
        unit='Bps',
        width=8,
      ),
      panel.stat(
        'Since last compaction',
        'Time since the compactor last finished. Retention only happens while it runs.',
        [query.series('time() - max(loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{' + loki + '} > 0)')],
        unit='s',
        limits=panel.rising(3600, 3 * 3600),
        noValue='none yet',
        width=8,
        height=8,
      ),
      panel.timeSeries(
        'Memory',
        'Resident memory, and the part that embedded caches take.',
        [
          query.series('process_resident_memory_bytes{' + loki + '}', 'resident {{instance}}'),
          query.series('sum by (instance) (loki_embeddedcache_memory_bytes{' + loki + '})', 'caches {{instance}}'),
        ],
        unit='bytes',
        width=8,
      ),
      panel.timeSeries(
        'CPU',
        'CPU cores used.',
        [query.series('rate(process_cpu_seconds_total{' + loki + '}[$__rate_interval])', '{{instance}}')],
        unit='cores',
        width=8,
      ),
      panel.timeSeries(
        'Write-ahead log failures',
        'Writes per second that failed because the volume was full. Unflushed lines are at risk.',
        [query.series(total('loki_ingester_wal_disk_full_failures_total'), 'disk full')],
        unit='cps',
        overrides=[panel.colour('.*', 'red')],
        width=8,
      ),
    ]),
  ],
)
