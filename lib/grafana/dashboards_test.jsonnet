local dashboards = (import 'dashboards.libsonnet')({ metrics: 'mimir', logs: 'loki', traces: 'tempo' });
local names = std.objectFields(dashboards);

local panelsOf(dashboard) = std.flatMap(
  function(panel) [panel] + (if std.objectHas(panel, 'panels') then panel.panels else []),
  dashboard.panels
);
local queryPanels(dashboard) = [panel for panel in panelsOf(dashboard) if panel.type != 'row'];
local isUnique(values) = std.length(std.set(values)) == std.length(values);

// The panels that a condition does not hold for, as `dashboard: panel`.
local failing(holds) = std.flatMap(
  function(name) [
    name + ': ' + panel.title
    for panel in queryPanels(dashboards[name])
    if !holds(panel, dashboards[name])
  ],
  names
);

local describes(panel, dashboard) = std.endsWith(panel.description, '.');
local hasTargets(panel, dashboard) = panel.targets != [];
local fits(panel, dashboard) = panel.gridPos.x + panel.gridPos.w <= 24;
local showsUnits(panel, dashboard) =
  !std.objectHas(panel, 'fieldConfig') || std.objectHas(panel.fieldConfig.defaults, 'unit');
local knowsDataSources(panel, dashboard) =
  local known = ['${%s}' % variable.name for variable in dashboard.templating.list if variable.type == 'datasource'];
  std.length([target for target in panel.targets if !std.member(known, target.datasource.uid)]) == 0;

// Links between dashboards lead somewhere.
local leadsOn(panel, dashboard) =
  local targets = ['/d/%s?${__url_time_range}' % name for name in names];
  !std.objectHas(panel, 'links') || std.length([link for link in panel.links if !std.member(targets, link.url)]) == 0;

std.assertEqual(names, ['alloy-pipeline', 'loki-logs', 'mimir-metrics', 'obi-overview', 'tempo-tracing'])
&& std.assertEqual([name for name in names if dashboards[name].uid != name], [])
&& std.assertEqual(failing(describes), [])
&& std.assertEqual(failing(hasTargets), [])
&& std.assertEqual(failing(fits), [])
&& std.assertEqual(failing(showsUnits), [])
&& std.assertEqual(failing(knowsDataSources), [])
&& std.assertEqual(failing(leadsOn), [])
&& std.assertEqual([name for name in names if !isUnique([panel.id for panel in panelsOf(dashboards[name])])], [])
// `kubectl apply` remembers an object in an annotation of at most 256 KiB.
&& std.assertEqual([name for name in names if std.length(std.manifestJsonEx(dashboards[name], '  ')) > 200000], [])
