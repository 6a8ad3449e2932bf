// Queries of dashboard panels, one constructor per kind of answer.
//
// A query names its data source through a dashboard variable (see variable.libsonnet), so one dashboard
// serves every data source of the right type and no uid is repeated in the panels.
local source(type, variable) = { type: type, uid: '${' + variable + '}' };

local sumOf(by) = if by == '' then 'sum' else 'sum by (' + by + ') ';

local metrics = source('prometheus', 'metrics');
local logs = source('loki', 'logs');
local traces = source('tempo', 'traces');

{
  // PromQL over the time range of the dashboard.
  series(expr, legend=''):: {
    datasource: metrics,
    editorMode: 'code',
    expr: expr,
    instant: false,
    legendFormat: legend,
    range: true,
  },

  // PromQL series that also show exemplars, each linking to its trace.
  seriesWithExemplars(expr, legend=''):: self.series(expr, legend) + { exemplar: true },

  // PromQL at the end of the time range, one row per series.
  table(expr):: {
    datasource: metrics,
    editorMode: 'code',
    expr: expr,
    format: 'table',
    instant: true,
    legendFormat: '__auto',
    range: false,
  },

  // LogQL metric over the time range of the dashboard.
  logSeries(expr, legend=''):: {
    datasource: logs,
    editorMode: 'code',
    expr: expr,
    legendFormat: legend,
    queryType: 'range',
  },

  // LogQL metric at the end of the time range.
  logTotals(expr, legend=''):: {
    datasource: logs,
    editorMode: 'code',
    expr: expr,
    legendFormat: legend,
    queryType: 'instant',
  },

  // Log lines, newest first.
  logLines(expr, limit=200):: {
    datasource: logs,
    direction: 'backward',
    editorMode: 'code',
    expr: expr,
    maxLines: limit,
    queryType: 'range',
  },

  // Traces found by TraceQL, one row per trace.
  traces(expr, limit=20):: {
    datasource: traces,
    limit: limit,
    query: expr,
    queryType: 'traceql',
    spss: 3,
    tableType: 'traces',
  },

  // The service graph that Tempo draws from the metrics of its generator.
  serviceMap(filter):: {
    datasource: traces,
    queryType: 'serviceMap',
    serviceMapQuery: filter,
  },

  // A part of a whole in PromQL: no result while the whole is zero, so a panel shows its "no value" text, not NaN.
  ratio(part, whole):: '(' + part + ' or vector(0)) / (' + whole + ' > 0)',

  // The same per value of some labels: only for parts that exist wherever the whole does.
  ratioBy(part, whole):: part + ' / (' + whole + ' > 0)',

  // The increase per second of a counter, over all matching series or for each value of some labels.
  rate(metric, selector, by='')::
    sumOf(by) + '(rate(' + metric + '{' + selector + '}[$__rate_interval]))',

  // A percentile of a histogram, from 10 to 99, over all matching series or for each value of some labels.
  percentile(percent, histogram, selector, by='')::
    'histogram_quantile(0.' + percent + ', ' + self.rate(histogram + '_bucket', selector, if by == '' then 'le' else 'le, ' + by) + ')',
}
