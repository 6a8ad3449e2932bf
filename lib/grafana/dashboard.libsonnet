// A dashboard from rows of panels: numbers the panels, lays them out and adds what all dashboards share.
//
// Ids and positions follow from the order in the source alone, so rendering twice gives the same JSON and a
// moved panel shows up as moved in a review.
local gridWidth = 24;

// Places panels left to right, wrapping when a line is full. `state.y` is the top of the current line.
local place(state, panel) =
  local wraps = state.x + panel.width > gridWidth;
  local x = if wraps then 0 else state.x;
  local y = if wraps then state.y + state.lineHeight else state.y;
  {
    id: state.id + 1,
    x: x + panel.width,
    y: y,
    lineHeight: if wraps then panel.height else std.max(state.lineHeight, panel.height),
    placed: state.placed + [panel { id: state.id, gridPos: { h: panel.height, w: panel.width, x: x, y: y } }],
  };

// Places one row: a header of height one, then its panels; a collapsed row holds its panels itself.
local placeRow(state, row) =
  local start = { id: state.id + 1, x: 0, y: state.y + 1, lineHeight: 0, placed: [] };
  local end = std.foldl(place, row.panels, start);
  local header = {
    id: state.id,
    type: 'row',
    title: row.title,
    collapsed: row.collapsed,
    gridPos: { h: 1, w: gridWidth, x: 0, y: state.y },
    panels: if row.collapsed then end.placed else [],
  };
  {
    id: end.id,
    y: if row.collapsed then state.y + 1 else end.y + end.lineHeight,
    placed: state.placed + [header] + (if row.collapsed then [] else end.placed),
  };

local alertsAndAnnotations = {
  builtIn: 1,
  datasource: { type: 'grafana', uid: '-- Grafana --' },
  enable: true,
  hide: true,
  iconColor: 'rgba(0, 211, 255, 1)',
  name: 'Annotations & Alerts',
  type: 'dashboard',
};

{
  row(title, panels, collapsed=false):: { title: title, panels: panels, collapsed: collapsed },

  // Marks on the time axis where a PromQL expression has a value.
  annotation(name, expr, text):: {
    datasource: { type: 'prometheus', uid: '${metrics}' },
    enable: true,
    hide: false,
    iconColor: 'orange',
    name: name,
    target: { expr: expr, interval: '60s', refId: 'Anno' },
    textFormat: text,
    titleFormat: name,
  },

  new(uid, title, description, tags, variables, rows, annotations=[], range='now-1h', refresh='30s'):: {
    annotations: { list: [alertsAndAnnotations] + annotations },
    description: description,
    editable: false,
    fiscalYearStartMonth: 0,
    graphTooltip: 1,
    id: null,
    links: [{
      asDropdown: true,
      icon: 'external link',
      includeVars: false,
      keepTime: true,
      tags: ['mop'],
      targetBlank: false,
      title: 'Observability platform',
      tooltip: 'The other dashboards of the platform, at the same time range',
      type: 'dashboards',
      url: '',
    }],
    panels: std.foldl(placeRow, rows, { id: 1, y: 0, placed: [] }).placed,
    preload: false,
    refresh: refresh,
    // The last version of the classic dashboard model; Grafana 12.0 and newer read it.
    schemaVersion: 42,
    tags: ['mop'] + tags,
    templating: { list: variables },
    time: { from: range, to: 'now' },
    timepicker: {},
    timezone: 'browser',
    title: title,
    uid: uid,
    version: 1,
    weekStart: '',
  },
}
