// Data sources with the links between them: from a trace to its logs and metrics, from a metric's exemplar and
// from a log line to the trace, and the service map that Tempo's generator writes to Mimir.
//
// Grafana expands `$NAME` in this file, so every `$` that is meant for the data source is doubled.
local uids = { metrics: 'mimir', logs: 'loki', traces: 'tempo' };

// Tempo's generator and the SDKs both write exemplars under this label.
local traceIdLabel = 'trace_id';

local margin = { spanStartTimeShift: '-5m', spanEndTimeShift: '5m' };

// How to trust a store: by the authority that signed the certificates of the stack.
local trust(config, platform) =
  if !config.tls.enabled then {}
  else {
    jsonData+: { tlsAuthWithCACert: true },
    secureJsonData+: { tlsCACert: '$__file{%s}' % platform.tlsAuthority },
  };

local tenant(config) =
  if !config.multitenancy.enabled then {}
  else {
    jsonData+: { httpHeaderName1: 'X-Scope-OrgID' },
    secureJsonData+: { httpHeaderValue1: config.multitenancy.tenant },
  };

local dataSource(name, uid, type, url) = {
  name: name,
  uid: uid,
  type: type,
  access: 'proxy',
  url: url,
  orgId: 1,
  editable: false,
};

local promQl = {
  httpMethod: 'POST',
  manageAlerts: false,
  timeInterval: '15s',  // the scrape interval; $__rate_interval follows it
  exemplarTraceIdDestinations: [{
    name: traceIdLabel,
    datasourceUid: uids.traces,
    urlDisplayLabel: 'View trace',
  }],
};

local mimir(config, platform) =
  dataSource('Mimir', uids.metrics, 'prometheus', platform.url('mimir', 'http') + '/prometheus')
  + { isDefault: true, jsonData: promQl { prometheusType: 'Mimir', cacheLevel: 'Medium', incrementalQuerying: true } }
  + trust(config, platform)
  + tenant(config);

local loki(config, platform) =
  dataSource('Loki', uids.logs, 'loki', platform.url('loki', 'http'))
  + {
    jsonData: {
      maxLines: 1000,
      derivedFields: [
        {
          // The trace id of OTLP logs is structured metadata.
          name: traceIdLabel,
          matcherType: 'label',
          matcherRegex: traceIdLabel,
          url: '$${__value.raw}',
          datasourceUid: uids.traces,
          urlDisplayLabel: 'View trace',
        },
        {
          // Other applications write it into the line.
          name: 'TraceID',
          matcherType: 'regex',
          matcherRegex: '(?:trace_?id|traceID|traceId)["=:\\s]+([0-9a-fA-F]{16,32})',
          url: '$${__value.raw}',
          datasourceUid: uids.traces,
          urlDisplayLabel: 'View trace',
        },
      ],
    },
  }
  + trust(config, platform);

local tempo(config, platform) =
  dataSource('Tempo', uids.traces, 'tempo', platform.url('tempo', 'http'))
  + {
    jsonData: {
      tracesToLogsV2: margin {
        datasourceUid: uids.logs,
        tags: [{ key: 'service.name', value: 'service_name' }],
        filterByTraceID: false,
        filterBySpanID: false,
        customQuery: true,
        query: '{$${__tags}} | %s = "$${__trace.traceId}"' % traceIdLabel,
      },
      tracesToMetrics: margin {
        datasourceUid: uids.metrics,
        tags: [{ key: 'service.name', value: 'service' }],
        queries: [
          {
            name: 'Request rate',
            query: 'sum(rate(traces_spanmetrics_calls_total{$$__tags}[$$__rate_interval]))',
          },
          {
            name: 'Error rate',
            query: 'sum(rate(traces_spanmetrics_calls_total{$$__tags,status_code="STATUS_CODE_ERROR"}[$$__rate_interval]))',
          },
          {
            name: 'Latency p95',
            query: 'histogram_quantile(0.95, sum by (le) (rate(traces_spanmetrics_latency_bucket{$$__tags}[$$__rate_interval])))',
          },
        ],
      },
      serviceMap: { datasourceUid: uids.metrics },
      nodeGraph: { enabled: true },
      search: { hide: false },
      traceQuery: { timeShiftEnabled: true, spanStartTimeShift: '-30m', spanEndTimeShift: '30m' },
      spanBar: { type: 'Tag', tag: 'http.route' },
      streamingEnabled: { search: true, metrics: true },
    },
  }
  + trust(config, platform);

local prometheus(config) =
  if !config.grafana.prometheus.enabled then []
  else if config.grafana.prometheus.url == null then
    error 'wrong configuration:\n  _config.grafana.prometheus.url: needed when prometheus is used'
  else [
    dataSource('Prometheus', 'prometheus', 'prometheus', config.grafana.prometheus.url)
    + { isDefault: false, jsonData: promQl { prometheusType: 'Prometheus' } },
  ];

{
  // The uid of each kind of store, which dashboards and alert rules refer to.
  uids:: uids,

  // The provisioning file.
  new(config, platform):: {
    apiVersion: 1,
    prune: true,
    datasources: [
      mimir(config, platform),
      loki(config, platform),
      tempo(config, platform),
    ] + prometheus(config),
  },
}
