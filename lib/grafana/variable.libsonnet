// Template variables of dashboards.
//
// "All" always means a regular expression that also matches a label that is absent (metrics) or the widest
// selector Loki accepts (logs), so a store without cluster labels, for example, still fills every panel.
local all = { selected: true, text: ['All'], value: ['$__all'] };

local dataSource(name, type, uid) = {
  current: { selected: true, text: uid, value: uid },
  hide: 0,
  includeAll: false,
  label: std.asciiUpper(name[0]) + name[1:],
  multi: false,
  name: name,
  options: [],
  query: type,
  refresh: 1,
  regex: '',
  skipUrlSync: false,
  type: 'datasource',
};

local choice(name, label) = {
  current: all,
  hide: 0,
  includeAll: true,
  label: label,
  multi: true,
  name: name,
  options: [],
  refresh: 2,
  regex: '',
  skipUrlSync: false,
  sort: 1,
  type: 'query',
};

{
  // The store a dashboard reads, preset to the uid that provisioning gives it.
  metrics(sources):: dataSource('metrics', 'prometheus', sources.metrics),
  logs(sources):: dataSource('logs', 'loki', sources.logs),
  traces(sources):: dataSource('traces', 'tempo', sources.traces),

  // Values of a label on matching series.
  label(name, label, series, title):: choice(name, title) + {
    local query = 'label_values(' + series + ', ' + label + ')',
    allValue: '.*',
    datasource: { type: 'prometheus', uid: '${metrics}' },
    definition: query,
    query: { qryType: 1, query: query, refId: 'PrometheusVariableQueryEditor-VariableQuery' },
  },

  // Values of a stream label in Loki.
  streamLabel(name, label, title):: choice(name, title) + {
    allValue: '.+',
    datasource: { type: 'loki', uid: '${logs}' },
    definition: '',
    query: { label: label, refId: 'LokiVariableQueryEditor-VariableQuery', stream: '', type: 1 },
  },

  // Free text, searched in log lines.
  search(name, title):: {
    current: { selected: true, text: '', value: '' },
    hide: 0,
    label: title,
    name: name,
    options: [{ selected: true, text: '', value: '' }],
    query: '',
    skipUrlSync: false,
    type: 'textbox',
  },
}
