// A large object as JSON and YAML text inside of the output, the way ConfigMaps hold files.
local panel(i) = {
  id: i,
  title: 'Panel %d' % i,
  type: 'timeseries',
  targets: [{ expr: 'sum by (job) (rate(requests_total{panel="%d"}[$__rate_interval]))' % i, refId: 'A' }],
  gridPos: { x: 12 * (i % 2), y: 8 * std.floor(i / 2), w: 12, h: 8 },
  options: { legend: { showLegend: true, calcs: ['mean', 'max'] }, tooltip: { mode: 'multi' } },
};
local dashboard = { title: 'Large', panels: [panel(i) for i in std.range(0, 400)] };
{
  'dashboard.json': std.manifestJsonEx(dashboard, '  '),
  'dashboard.yaml': std.manifestYamlDoc(dashboard),
  dashboard: dashboard,
  parsed: std.parseJson(self['dashboard.json']) == dashboard,
}
