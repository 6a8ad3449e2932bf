// Tempo: the services seen in traces, the traces themselves, and how well Tempo takes and serves them.
local dashboard = import '../dashboard.libsonnet';
local panel = import '../panel.libsonnet';
local query = import '../query.libsonnet';
local variable = import '../variable.libsonnet';

local tempo = 'job="tempo",cluster=~"$cluster"';
local spans = 'cluster=~"$cluster",service=~"$service"';
local total(metric, selector=tempo) = query.rate(metric, selector);
local by(label, metric, selector=tempo) = query.rate(metric, selector, label);
local server = spans + ',span_kind=~"SPAN_KIND_SERVER|SPAN_KIND_CONSUMER"';
local errors = server + ',status_code="STATUS_CODE_ERROR"';
local queryRoutes = tempo + ',route=~"api_.*"';

function(sources) dashboard.new(
  uid='tempo-tracing',
  title='Tempo tracing',
  description='Service map, recent traces and the health of Tempo: ingestion, query latency and storage.',
  tags=['tempo', 'traces'],
  variables=[
    variable.metrics(sources),
    variable.traces(sources),
    variable.label('cluster', 'cluster', 'tempo_build_info{job="tempo"}', 'Cluster'),
    variable.label('service', 'service', 'traces_spanmetrics_calls_total{cluster=~"$cluster"}', 'Service'),
  ],
  annotations=[
    dashboard.annotation('Restart', 'changes(process_start_time_seconds{' + tempo + '}[2m]) > 0', '{{instance}} started'),
  ],
  rows=[
    dashboard.row('Overview', [
      panel.stat(
        'Tempo',
        'Whether Tempo answers its scrape.',
        [query.series('min(up{' + tempo + '})')],
        limits=panel.atLeast(1),
        mappings=panel.states('down', 'up'),
        noValue='not scraped',
      ),
      panel.stat(
        'Spans per second',
        'Spans that the distributor received.',
        [query.series(total('tempo_distributor_spans_received_total'))],
        unit='cps',
      ),
      panel.stat(
        'Bytes per second',
        'Size of the received spans; with the retention it gives the need for storage.',
        [query.series(total('tempo_distributor_bytes_received_total'))],
        unit='Bps',
      ),
      panel.stat(
        'Discarded spans',
        'Spans refused because of a limit or because they were invalid. The reasons are listed under "Ingestion".',
        [query.series(total('tempo_discarded_spans_total') + ' or vector(0)')],
        unit='cps',
        limits=panel.rising(0.01, 1),
      ),
      panel.stat(
        'Query p95',
        'Search and trace lookups: 95 of 100 were faster than this.',
        [query.series(query.percentile(95, 'tempo_request_duration_seconds', queryRoutes))],
        unit='s',
        limits=panel.rising(2, 5),
        noValue='no queries',
      ),
      panel.stat(
        'Live traces',
        'Traces still being assembled in memory.',
        [query.series('sum(tempo_live_store_live_traces{' + tempo + '} or tempo_ingester_live_traces{' + tempo + '})')],
      ),
    ]),
    dashboard.row('Services', [
      panel.nodeGraph(
        'Service map',
        'Who calls whom, from the service graph metrics. Ring colours show the share of failed calls; click a node for its traces and metrics.',
        [query.serviceMap('')],
      ),
      panel.timeSeries(
        'Request rate',
        'Requests served per second and service, from span metrics.',
        [query.seriesWithExemplars(by('service', 'traces_spanmetrics_calls_total', server), '{{service}}')],
        unit='reqps',
        width=8,
      ),
      panel.timeSeries(
        'Error share',
        'Served requests that ended in an error. Services without any error do not appear.',
        [query.series(
          query.ratioBy(
            by('service', 'traces_spanmetrics_calls_total', errors),
            by('service', 'traces_spanmetrics_calls_total', server),
          ),
          '{{service}}',
        )],
        unit='percentunit',
        limits=panel.rising(0.01, 0.05),
        noValue='no errors',
        width=8,
      ),
      panel.timeSeries(
        'Latency p95',
        'Served requests: 95 of 100 were faster. Dots are exemplars; click one to open its trace.',
        [query.seriesWithExemplars(query.percentile(95, 'traces_spanmetrics_latency', server, 'service'), '{{service}}')],
        unit='s',
        width=8,
      ),
      panel.ranking(
        'Busiest calls between services',
        'Calls per second for the ten busiest pairs of client and server.',
        [query.series(
          'topk(10, sum by (client, server) (rate(traces_service_graph_request_total{cluster=~"$cluster"}[$__rate_interval])))',
          '{{client}} → {{server}}',
        )],
        unit='reqps',
        noValue='no calls',
        width=12,
      ),
      panel.ranking(
        'Failing calls between services',
        'Failed calls per second for the ten worst pairs of client and server.',
        [query.series(
          'topk(10, sum by (client, server) (rate(traces_service_graph_request_failed_total{cluster=~"$cluster"}[$__rate_interval])) > 0)',
          '{{client}} → {{server}}',
        )],
        unit='reqps',
        limits=panel.rising(0.1, 1),
        noValue='no failures',
        width=12,
      ),
    ]),
    dashboard.row('Traces', [
      panel.traceTable(
        'Recent traces',
        'The newest traces of the chosen services. Click a trace id for the whole trace, from there to its logs and metrics.',
        [query.traces('{ resource.service.name =~ "$service" }')],
      ),
      panel.traceTable(
        'Recent failures',
        'The newest traces that contain a span with an error.',
        [query.traces('{ resource.service.name =~ "$service" && status = error }')],
        width=12,
      ),
      panel.traceTable(
        'Recent slow traces',
        'The newest traces that took longer than a second.',
        [query.traces('{ resource.service.name =~ "$service" && trace:duration > 1s }')],
        width=12,
      ),
    ]),
    dashboard.row('Ingestion', [
      panel.timeSeries(
        'Span ingestion rate',
        'Spans per second: received by the distributor, and what its receivers accepted and refused.',
        [
          query.series(total('tempo_distributor_spans_received_total'), 'received'),
          query.series(total('tempo_receiver_accepted_spans'), 'accepted by the receiver'),
          query.series(total('tempo_receiver_refused_spans'), 'refused by the receiver'),
        ],
        unit='cps',
        overrides=[panel.colour('refused.*', 'red')],
        width=8,
      ) + panel.seeAlso('alloy-pipeline', 'Alloy pipeline'),
      panel.timeSeries(
        'Ingested bytes',
        'Bytes of spans per second.',
        [query.series(total('tempo_distributor_bytes_received_total'), 'received')],
        unit='Bps',
        width=8,
      ),
      panel.timeSeries(
        'Discarded spans by reason',
        'rate_limited and live_traces_exceeded: raise the limits of the tenant. trace_too_large: look for a looping client.',
        [query.series(by('reason', 'tempo_discarded_spans_total'), '{{reason}}')],
        unit='cps',
        noValue='nothing discarded',
        width=8,
      ),
      panel.timeSeries(
        'Metrics generator',
        'Spans per second that the generator turns into span metrics and service graphs, and those it discarded.',
        [
          query.series(total('tempo_metrics_generator_spans_received_total'), 'received'),
          query.series(by('reason', 'tempo_metrics_generator_spans_discarded_total'), 'discarded {{reason}}'),
        ],
        unit='cps',
        overrides=[panel.colour('discarded.*', 'red')],
        width=12,
      ),
      panel.timeSeries(
        'Generated series',
        'Active series of the generator. They end up in Mimir, so a sudden rise costs memory there too.',
        [query.series('sum by (tenant) (tempo_metrics_generator_registry_active_series{' + tempo + '})', '{{tenant}}')],
        width=12,
      ) + panel.seeAlso('mimir-metrics', 'Mimir metrics'),
    ]),
    dashboard.row('Queries', [
      panel.timeSeries(
        'Query latency p95 by route',
        'Latency of the query API by kind of request.',
        [query.series(query.percentile(95, 'tempo_request_duration_seconds', queryRoutes, 'route'), '{{route}}')],
        unit='s',
        noValue='no queries',
        width=8,
      ),
      panel.timeSeries(
        'Query latency percentiles',
        'All kinds of query together.',
        [
          query.series(query.percentile(percent, 'tempo_request_duration_seconds', queryRoutes), 'p' + percent)
          for percent in [50, 95, 99]
        ],
        unit='s',
        noValue='no queries',
        width=8,
      ),
      panel.timeSeries(
        'Queries by status',
        'Queries per second by HTTP status. 5xx: Tempo or its storage failed; 4xx: wrong or too large queries.',
        [query.series(by('status_code', 'tempo_request_duration_seconds_count', queryRoutes), '{{status_code}}')],
        unit='reqps',
        stack=true,
        overrides=[panel.colour('5..', 'red'), panel.colour('4..', 'orange'), panel.colour('2..', 'green')],
        noValue='no queries',
        width=8,
      ),
    ]),
    dashboard.row('Storage and resources', [
      panel.timeSeries(
        'Blocks in the bucket',
        'Blocks that queries may have to read. Grows without end when compaction does not keep up.',
        [
          query.series('sum by (tenant) (tempodb_blocklist_length{' + tempo + '})', 'blocks {{tenant}}'),
          query.series('sum by (tenant) (tempodb_compaction_outstanding_blocks{' + tempo + '})', 'waiting for compaction {{tenant}}'),
        ],
        noValue='no block yet',
        width=8,
      ),
      panel.timeSeries(
        'Compaction and retention',
        'Blocks per second compacted and deleted after their retention, and the errors of both.',
        [
          query.series(total('tempodb_compaction_blocks_total'), 'compacted'),
          query.series(total('tempodb_retention_deleted_total'), 'deleted by retention'),
          query.series(total('tempodb_compaction_errors_total'), 'compaction errors'),
          query.series(total('tempodb_retention_errors_total'), 'retention errors'),
        ],
        unit='cps',
        overrides=[panel.colour('.*errors', 'red')],
        width=8,
      ),
      panel.timeSeries(
        'Object storage latency p95',
        'How long the bucket takes per operation. Slow here means slow everywhere.',
        [query.series(query.percentile(95, 'tempodb_backend_request_duration_seconds', tempo, 'operation'), '{{operation}}')],
        unit='s',
        width=8,
      ),
      panel.timeSeries(
        'Memory',
        'Resident memory and live Go heap.',
        [
          query.series('process_resident_memory_bytes{' + tempo + '}', 'resident {{instance}}'),
          query.series('go_memstats_heap_inuse_bytes{' + tempo + '}', 'heap {{instance}}'),
        ],
        unit='bytes',
      ),
      panel.timeSeries(
        'CPU',
        'CPU cores used.',
        [query.series('rate(process_cpu_seconds_total{' + tempo + '}[$__rate_interval])', '{{instance}}')],
        unit='cores',
      ),
    ]),
  ],
)
