// Mimir: how many series it holds, how fast it takes and serves them, and what it keeps in storage.
local dashboard = import '../dashboard.libsonnet';
local panel = import '../panel.libsonnet';
local query = import '../query.libsonnet';
local variable = import '../variable.libsonnet';

local mimir = 'job="mimir",cluster=~"$cluster",instance=~"$instance"';
local reads = mimir + ',route=~"(prometheus|api_prom)_api_v1_.+"';
local writes = mimir + ',route=~"api_v1_push|otlp_v1_metrics"';
local duration = 'cortex_request_duration_seconds';
local total(metric, selector=mimir) = query.rate(metric, selector);
local by(label, metric, selector=mimir) = query.rate(metric, selector, label);
local percentiles(selector) = [
  query.series(query.percentile(percent, duration, selector), 'p' + percent)
  for percent in [50, 95, 99]
];
local failures(selector) = query.ratio(
  total(duration + '_count', selector + ',status_code=~"5.."'),
  total(duration + '_count', selector),
);

function(sources) dashboard.new(
  uid='mimir-metrics',
  title='Mimir metrics',
  description='Active series, ingestion, queries, latency and storage of Mimir.',
  tags=['mimir', 'metrics'],
  variables=[
    variable.metrics(sources),
    variable.label('cluster', 'cluster', 'cortex_build_info{job="mimir"}', 'Cluster'),
    variable.label('instance', 'instance', 'cortex_build_info{job="mimir",cluster=~"$cluster"}', 'Instance'),
  ],
  annotations=[
    dashboard.annotation('Restart', 'changes(process_start_time_seconds{' + mimir + '}[2m]) > 0', '{{instance}} started'),
  ],
  rows=[
    dashboard.row('Overview', [
      panel.stat(
        'Active series',
        'Series in memory, the number that drives the memory Mimir needs: about 2.5 GB for 300 000 series.',
        [query.series('sum(cortex_ingester_memory_series{' + mimir + '})')],
      ),
      panel.stat(
        'Samples per second',
        'Valid samples that the distributor received.',
        [query.series(total('cortex_distributor_received_samples_total'))],
        unit='cps',
      ),
      panel.stat(
        'Queries per second',
        'Requests to the Prometheus API.',
        [query.series(total(duration + '_count', reads))],
        unit='reqps',
      ),
      panel.stat(
        'Query p99',
        'Queries: 99 of 100 were faster than this.',
        [query.series(query.percentile(99, duration, reads))],
        unit='s',
        limits=panel.rising(2, 5),
        noValue='no queries',
      ),
      panel.stat(
        'Failed writes',
        'Share of write requests answered with a server error. Clients retry, but the delay grows.',
        [query.series(failures(writes))],
        unit='percentunit',
        limits=panel.rising(0.001, 0.01),
        noValue='no writes',
      ),
      panel.stat(
        'Rejected samples',
        'Samples refused because of limits or errors in them. The reasons are listed under "Writes".',
        [query.series(total('cortex_discarded_samples_total') + ' or vector(0)')],
        unit='cps',
        limits=panel.rising(0.1, 10),
      ),
    ]),
    dashboard.row('Series', [
      panel.timeSeries(
        'Series in memory',
        'All series in memory, and those that received a sample lately when active series tracking is on.',
        [
          query.series('sum(cortex_ingester_memory_series{' + mimir + '})', 'in memory'),
          query.series('sum(cortex_ingester_active_series{' + mimir + '})', 'active'),
        ],
        width=8,
      ),
      panel.timeSeries(
        'Series churn',
        'Series created and removed per second. Lasting churn comes from labels that change with every deployment or request.',
        [
          query.series(total('cortex_ingester_memory_series_created_total'), 'created'),
          query.series(total('cortex_ingester_memory_series_removed_total'), 'removed'),
        ],
        unit='cps',
        width=8,
      ),
      panel.timeSeries(
        'Series with exemplars',
        'Series that hold an exemplar. At zero the links from metrics to traces are missing.',
        [query.series('sum(cortex_ingester_tsdb_exemplar_series_with_exemplars_in_storage{' + mimir + '})', 'series')],
        width=8,
      ),
    ]),
    dashboard.row('Writes', [
      panel.timeSeries(
        'Ingestion rate',
        'Samples and exemplars per second that the distributor received.',
        [
          query.series(total('cortex_distributor_received_samples_total'), 'samples'),
          query.series(total('cortex_distributor_received_exemplars_total'), 'exemplars'),
        ],
        unit='cps',
        width=8,
      ) + panel.seeAlso('alloy-pipeline', 'Alloy pipeline'),
      panel.timeSeries(
        'Write latency percentiles',
        'Duration of push requests.',
        percentiles(writes),
        unit='s',
        noValue='no writes',
        width=8,
      ),
      panel.timeSeries(
        'Rejected samples by reason',
        'rate_limited and per_user_series_limit: raise the limits. sample-out-of-order and duplicates: two agents send the same series.',
        [query.series(by('reason', 'cortex_discarded_samples_total'), '{{reason}}')],
        unit='cps',
        noValue='nothing rejected',
        width=8,
      ),
      panel.timeSeries(
        'Write requests by status',
        'Push requests per second by status. 5xx: Mimir or its storage failed; 4xx: limits or invalid samples.',
        [query.series(by('status_code', duration + '_count', writes), '{{status_code}}')],
        unit='reqps',
        stack=true,
        overrides=[panel.colour('5..', 'red'), panel.colour('4..', 'orange'), panel.colour('2..', 'green')],
        width=24,
        height=7,
      ),
    ]),
    dashboard.row('Queries', [
      panel.timeSeries(
        'Query rate by route',
        'Requests to the Prometheus API per second.',
        [query.series(by('route', duration + '_count', reads), '{{route}}')],
        unit='reqps',
        width=8,
      ),
      panel.timeSeries(
        'Query latency percentiles',
        'Duration of requests to the Prometheus API.',
        percentiles(reads),
        unit='s',
        noValue='no queries',
        width=8,
      ),
      panel.timeSeries(
        'Failed queries',
        'Share of queries answered with a server error.',
        [query.series(failures(reads), 'failed')],
        unit='percentunit',
        limits=panel.rising(0.001, 0.01),
        noValue='no queries',
        width=8,
      ),
    ]),
    dashboard.row('Storage', [
      panel.timeSeries(
        'Local blocks',
        'Bytes of blocks on the volume of the ingester. They leave after upload to the bucket.',
        [query.series('sum(cortex_ingester_tsdb_storage_blocks_bytes{' + mimir + '})', 'on the volume')],
        unit='bytes',
        width=8,
      ),
      panel.timeSeries(
        'Blocks in the bucket',
        'Blocks in object storage by tenant. Grows without end when compaction does not keep up.',
        [query.series('sum by (user) (cortex_bucket_blocks_count{' + mimir + '})', '{{user}}')],
        noValue='no block yet',
        width=8,
      ),
      panel.timeSeries(
        'Uploads and compactions that failed',
        'Failures per second. Blocks that cannot be uploaded fill the volume.',
        [
          query.series(total('cortex_ingester_shipper_upload_failures_total'), 'uploads'),
          query.series(total('cortex_ingester_tsdb_compactions_failed_total'), 'head compactions'),
          query.series(total('cortex_compactor_runs_failed_total'), 'bucket compactions'),
        ],
        unit='cps',
        width=8,
      ),
      panel.stat(
        'Since last compaction',
        'Time since the compactor last finished a run. Beyond a day, queries slow down and retention stops.',
        [query.series('time() - max(cortex_compactor_last_successful_run_timestamp_seconds{' + mimir + '} > 0)')],
        unit='s',
        limits=panel.rising(6 * 3600, 24 * 3600),
        noValue='none yet',
        width=8,
        height=8,
      ),
      panel.timeSeries(
        'Object storage operations',
        'Operations per second on the bucket by kind.',
        [query.series(by('operation', 'thanos_objstore_bucket_operations_total'), '{{operation}}')],
        unit='ops',
        width=8,
      ),
      panel.timeSeries(
        'Object storage failures',
        'Failed operations per second on the bucket by kind.',
        [query.series(by('operation', 'thanos_objstore_bucket_operation_failures_total'), '{{operation}}')],
        unit='ops',
        noValue='no failures',
        width=8,
      ),
    ]),
    dashboard.row('Resources', [
      panel.timeSeries(
        'Memory',
        'Resident memory and live Go heap per instance.',
        [
          query.series('process_resident_memory_bytes{' + mimir + '}', 'resident {{instance}}'),
          query.series('go_memstats_heap_inuse_bytes{' + mimir + '}', 'heap {{instance}}'),
        ],
        unit='bytes',
      ),
      panel.timeSeries(
        'CPU',
        'CPU cores used per instance.',
        [query.series('rate(process_cpu_seconds_total{' + mimir + '}[$__rate_interval])', '{{instance}}')],
        unit='cores',
      ),
    ], collapsed=true),
  ],
)
