local dashboard = import 'dashboard.libsonnet';
local panel = import 'panel.libsonnet';
local query = import 'query.libsonnet';

local stat(title, width, height=4) =
  panel.stat(title, 'A number.', [query.series('up')], width=width, height=height);

local built = dashboard.new(
  uid='example',
  title='Example',
  description='An example.',
  tags=[],
  variables=[],
  rows=[
    dashboard.row('First', [stat('a', 12, 4), stat('b', 12, 6), stat('c', 8)]),
    dashboard.row('Folded', [stat('d', 24)], collapsed=true),
    dashboard.row('Last', [stat('e', 24)]),
  ],
);

local placed(panels) = { [panel.title]: panel.gridPos { id: panel.id } for panel in panels };

// Rows start below everything before them, panels wrap below the highest of their line, a folded row takes one line.
std.assertEqual(placed(built.panels), {
  First: { id: 1, x: 0, y: 0, w: 24, h: 1 },
  a: { id: 2, x: 0, y: 1, w: 12, h: 4 },
  b: { id: 3, x: 12, y: 1, w: 12, h: 6 },
  c: { id: 4, x: 0, y: 7, w: 8, h: 4 },
  Folded: { id: 5, x: 0, y: 11, w: 24, h: 1 },
  Last: { id: 7, x: 0, y: 12, w: 24, h: 1 },
  e: { id: 8, x: 0, y: 13, w: 24, h: 4 },
})
&& std.assertEqual(placed(built.panels[4].panels), { d: { id: 6, x: 0, y: 12, w: 24, h: 4 } })
