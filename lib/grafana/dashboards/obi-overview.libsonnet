// OBI: whether the eBPF agents run, and what they report about the applications on their nodes.
local dashboard = import '../dashboard.libsonnet';
local panel = import '../panel.libsonnet';
local query = import '../query.libsonnet';
local variable = import '../variable.libsonnet';

local agents = 'job="obi",cluster=~"$cluster"';

// Alloy exposes the same names about its own receiver, which is no application.
local requests = 'job!="alloy",job=~"$application",k8s_namespace_name=~"$namespace",cluster=~"$cluster"';
local failed = requests + ',http_response_status_code=~"5.."';
local duration = 'http_server_request_duration_seconds';
local rateByApplication(metric, selector) = query.rate(metric, selector, 'job');

// OBI's code and its documentation disagree about the prefix of these counters.
local exports(signal, kind) =
  'sum(rate({__name__=~"obi_(otel_)?' + signal + '_' + kind + '_total",' + agents + '}[$__rate_interval]))';

local errorLines = '{service_name=~"$service"} | detected_level=~"error|fatal|critical"';

function(sources) dashboard.new(
  uid='obi-overview',
  title='OBI overview',
  description='The eBPF agents on the nodes and the applications they instrument: traffic, traces and logs.',
  tags=['obi', 'applications'],
  variables=[
    variable.metrics(sources),
    variable.logs(sources),
    variable.traces(sources),
    variable.label('cluster', 'cluster', 'up{job="obi"}', 'Cluster'),
    variable.label('namespace', 'k8s_namespace_name', duration + '_count{job!="alloy",cluster=~"$cluster"}', 'Namespace'),
    variable.label(
      'application',
      'job',
      duration + '_count{job!="alloy",k8s_namespace_name=~"$namespace",cluster=~"$cluster"}',
      'Application',
    ),
    variable.streamLabel('service', 'service_name', 'Service in logs'),
  ],
  rows=[
    dashboard.row('Overview', [
      panel.stat(
        'Active agents',
        'OBI agents that answer their scrape. There should be one on every node.',
        [query.series('count(up{' + agents + '} == 1) or vector(0)')],
        limits=panel.atLeast(1),
      ),
      panel.stat(
        'Agents down',
        'OBI agents that are known but do not answer. Applications on their nodes are invisible.',
        [query.series('count(up{' + agents + '} == 0) or vector(0)')],
        limits=panel.rising(1, 2),
      ),
      panel.stat(
        'Instrumented processes',
        'Processes that the agents have attached to.',
        [query.series('sum(obi_instrumented_processes{' + agents + '})')],
        noValue='none',
      ),
      panel.stat(
        'Requests per second',
        'HTTP requests served by the instrumented applications.',
        [query.series(query.rate(duration + '_count', requests))],
        unit='reqps',
      ),
      panel.stat(
        'Failed requests',
        'Share of HTTP requests answered with a server error.',
        [query.series(query.ratio(query.rate(duration + '_count', failed), query.rate(duration + '_count', requests)))],
        unit='percentunit',
        limits=panel.rising(0.01, 0.05),
        decimals=2,
        noValue='no requests',
      ),
      panel.stat(
        'Latency p95',
        'HTTP requests: 95 of 100 were faster than this.',
        [query.series(query.percentile(95, duration, requests))],
        unit='s',
        limits=panel.rising(0.5, 2),
        noValue='no requests',
      ),
    ]),
    dashboard.row('Agents', [
      panel.table(
        'Agent status',
        'Every agent and whether it answers.',
        [query.table('up{' + agents + '}')],
        hide=['Time', '__name__', 'job'],
        rename={ Value: 'Status', instance: 'Agent', cluster: 'Cluster', node: 'Node', pod: 'Pod', namespace: 'Namespace' },
        columns=[panel.column('Status', {
          mappings: panel.states('down', 'up'),
          'custom.cellOptions': { mode: 'basic', type: 'color-background' },
          thresholds: panel.atLeast(1),
        })],
        width=12,
      ),
      panel.timeSeries(
        'Instrumented processes by agent',
        'A sudden drop means that an agent restarted or lost its privileges.',
        [query.series('sum by (instance) (obi_instrumented_processes{' + agents + '})', '{{instance}}')],
      ),
      panel.timeSeries(
        'Exports',
        'Exports per second from the agents to Alloy.',
        [
          query.series(exports('trace', 'exports'), 'traces'),
          query.series(exports('metric', 'exports'), 'metrics'),
        ],
        unit='cps',
        noValue='no exports',
        width=8,
      ),
      panel.timeSeries(
        'Export errors',
        'Exports per second that failed. Check that Alloy is up and that network policies let the nodes in.',
        [
          query.series(exports('trace', 'export_errors'), 'traces'),
          query.series(exports('metric', 'export_errors'), 'metrics'),
        ],
        unit='cps',
        noValue='no errors',
        width=8,
      ) + panel.seeAlso('alloy-pipeline', 'Alloy pipeline'),
      panel.timeSeries(
        'Instrumentation errors',
        'Processes that an agent found but could not instrument, per second.',
        [query.series('sum by (instance) (rate(obi_instrumentation_errors_total{' + agents + '}[$__rate_interval]))', '{{instance}}')],
        unit='cps',
        noValue='no errors',
        width=8,
      ),
    ]),
    dashboard.row('Applications', [
      panel.timeSeries(
        'Request rate',
        'HTTP requests served per second and application.',
        [query.seriesWithExemplars(rateByApplication(duration + '_count', requests), '{{job}}')],
        unit='reqps',
        width=8,
      ),
      panel.timeSeries(
        'Error share',
        'HTTP requests answered with a server error. Applications without any do not appear.',
        [query.series(
          query.ratioBy(rateByApplication(duration + '_count', failed), rateByApplication(duration + '_count', requests)),
          '{{job}}',
        )],
        unit='percentunit',
        limits=panel.rising(0.01, 0.05),
        noValue='no errors',
        width=8,
      ),
      panel.timeSeries(
        'Latency p95',
        'HTTP requests: 95 of 100 were faster. Dots are exemplars; click one to open its trace.',
        [query.seriesWithExemplars(query.percentile(95, duration, requests, 'job'), '{{job}}')],
        unit='s',
        width=8,
      ),
      panel.timeSeries(
        'RPC latency p95',
        'Calls served over gRPC and other RPC protocols: 95 of 100 were faster.',
        [query.series(query.percentile(95, 'rpc_server_call_duration_seconds', requests, 'job'), '{{job}}')],
        unit='s',
        noValue='no RPC calls',
      ),
      panel.timeSeries(
        'Database latency p95',
        'Calls from applications to databases: 95 of 100 were faster.',
        [query.series(query.percentile(95, 'db_client_operation_duration_seconds', requests, 'job, db_system_name'), '{{job}} {{db_system_name}}')],
        unit='s',
        noValue='no database calls',
      ),
    ]),
    dashboard.row('Traces', [
      panel.traceTable(
        'Recent traces',
        'The newest traces. Click a trace id for the whole trace, from there to its logs and metrics.',
        [query.traces('{}')],
      ) + panel.seeAlso('tempo-tracing', 'Tempo tracing'),
    ]),
    dashboard.row('Logs', [
      panel.pie(
        'Log level distribution',
        'Share of each level over the whole time range.',
        [query.logTotals('sum by (detected_level) (count_over_time({service_name=~"$service"} [$__range]))', '{{detected_level}}')],
        overrides=panel.levelColours,
        width=8,
      ),
      panel.bars(
        'Log levels over time',
        'Lines per interval by level.',
        [query.logSeries('sum by (detected_level) (count_over_time({service_name=~"$service"} [$__auto]))', '{{detected_level}}')],
        overrides=panel.levelColours,
        width=16,
      ),
      panel.logs(
        'Error logs',
        'The newest lines at level error or worse. Lines with a trace id link to their trace.',
        [query.logLines(errorLines)],
      ) + panel.seeAlso('loki-logs', 'Loki logs'),
    ]),
  ],
)
