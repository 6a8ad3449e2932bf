// Panels of dashboards. Every panel explains itself: the description says what a reader should conclude.
//
// `width` and `height` are grid units (24 to a row); dashboard.libsonnet turns them into positions and ids.

// Field properties for one series, matched by name.
local matching(id, pattern, properties) = {
  matcher: { id: id, options: pattern },
  properties: [{ id: key, value: properties[key] } for key in std.objectFields(properties)],
};

local thresholds(steps) = {
  mode: 'absolute',
  steps: [{ color: step[0], value: step[1] } for step in steps],
};

local neutral = thresholds([['blue', null]]);

local dataSourceOf(queries) =
  local first = queries[0].datasource;
  if std.length([q for q in queries if q.datasource != first]) == 0 then first else { type: 'datasource', uid: '-- Mixed --' };

local panel(type, title, description, queries, width, height) = {
  width:: width,
  height:: height,
  type: type,
  title: title,
  description: description,
  datasource: dataSourceOf(queries),
  targets: std.mapWithIndex(function(i, query) query { refId: std.char(65 + i) }, queries),
};

local optional(name, value) = if value == null then {} else { [name]: value };

local fields(unit, limits, decimals=null, min=null, max=null, noValue=null, mappings=[], overrides=[], custom=null, color=null) = {
  fieldConfig: {
    defaults: {
                unit: unit,
                mappings: mappings,
                thresholds: limits,
              }
              + optional('decimals', decimals)
              + optional('min', min)
              + optional('max', max)
              + optional('noValue', noValue)
              + optional('custom', custom)
              + optional('color', color),
    overrides: overrides,
  },
};

// The number that a panel shows for a series.
local lastValue = { calcs: ['lastNotNull'], fields: '', values: false };

local legend(calcs) = {
  calcs: calcs,
  displayMode: if calcs == [] then 'list' else 'table',
  placement: 'bottom',
  showLegend: true,
};

{
  // Worse when higher: green below `warning`, red from `critical` on.
  rising(warning, critical):: thresholds([['green', null], ['orange', warning], ['red', critical]]),

  // Worse when lower: red below `critical`, green from `good` on.
  falling(critical, good):: thresholds([['red', null], ['orange', critical], ['green', good]]),

  // Red below `good`, for counts of what should be there.
  atLeast(good):: thresholds([['red', null], ['green', good]]),

  // Fixes the colour of the series whose names match a regular expression.
  colour(pattern, colour):: matching('byRegexp', pattern, { color: { fixedColor: colour, mode: 'fixed' } }),

  // Adjusts one column of a table.
  column(name, properties):: matching('byName', name, properties),

  // Where to look next: a link in the corner of the panel to another dashboard, at the same time range.
  seeAlso(uid, title):: {
    links+: [{ title: title, url: '/d/' + uid + '?${__url_time_range}', targetBlank: false }],
  },

  // The colours of log levels, the same on every dashboard.
  levelColours:: [
    self.colour('critical|fatal', 'purple'),
    self.colour('error', 'red'),
    self.colour('warn|warning', 'orange'),
    self.colour('info', 'green'),
    self.colour('debug', 'blue'),
    self.colour('trace', 'light-blue'),
    self.colour('unknown', 'text'),
  ],

  // Words instead of the 0 and 1 of a state.
  states(zero, one):: [{
    type: 'value',
    options: {
      '0': { color: 'red', index: 0, text: zero },
      '1': { color: 'green', index: 1, text: one },
    },
  }],

  stat(title, description, queries, unit='short', limits=neutral, decimals=null, noValue='–', mappings=[], width=4, height=4)::
    panel('stat', title, description, queries, width, height)
    + fields(unit, limits, decimals=decimals, noValue=noValue, mappings=mappings, color={ mode: 'thresholds' })
    + {
      options: {
        colorMode: 'value',
        graphMode: 'area',
        justifyMode: 'auto',
        orientation: 'auto',
        percentChangeColorMode: 'standard',
        reduceOptions: lastValue,
        showPercentChange: false,
        textMode: 'auto',
        wideLayout: true,
      },
    },

  // Lines over time; `limits` draws them as dashed lines, `stack` piles the series up as areas.
  timeSeries(title, description, queries, unit='short', limits=null, stack=false, min=0, max=null, decimals=null, calcs=['mean', 'max', 'lastNotNull'], overrides=[], noValue=null, width=12, height=8)::
    panel('timeseries', title, description, queries, width, height)
    + fields(
      unit,
      if limits == null then neutral else limits,
      decimals=decimals,
      min=min,
      max=max,
      noValue=noValue,
      overrides=overrides,
      color={ mode: 'palette-classic' },
      custom={
        axisBorderShow: false,
        axisPlacement: 'auto',
        drawStyle: 'line',
        fillOpacity: if stack then 30 else 8,
        gradientMode: 'none',
        lineInterpolation: 'linear',
        lineWidth: 1,
        pointSize: 4,
        scaleDistribution: { type: 'linear' },
        showPoints: 'never',
        spanNulls: false,
        stacking: { group: 'A', mode: if stack then 'normal' else 'none' },
        thresholdsStyle: { mode: if limits == null then 'off' else 'dashed' },
      },
    )
    + {
      options: {
        legend: legend(calcs),
        tooltip: { hideZeros: false, mode: 'multi', sort: 'desc' },
      },
    },

  // Stacked bars over time, for counts per interval.
  bars(title, description, queries, unit='short', overrides=[], width=12, height=8)::
    self.timeSeries(title, description, queries, unit=unit, stack=true, calcs=['sum'], overrides=overrides, width=width, height=height)
    + { fieldConfig+: { defaults+: { custom+: { drawStyle: 'bars', fillOpacity: 80, lineWidth: 0 } } } },

  pie(title, description, queries, unit='short', overrides=[], width=8, height=8)::
    panel('piechart', title, description, queries, width, height)
    + fields(unit, neutral, overrides=overrides, color={ mode: 'palette-classic' })
    + {
      options: {
        displayLabels: ['percent'],
        legend: { calcs: [], displayMode: 'table', placement: 'right', showLegend: true, values: ['value', 'percent'] },
        orientation: 'auto',
        pieType: 'donut',
        reduceOptions: lastValue,
        sort: 'desc',
        tooltip: { hideZeros: false, mode: 'single', sort: 'none' },
      },
    },

  // Horizontal bars, largest first, for a ranking at the end of the time range.
  ranking(title, description, queries, unit='short', limits=neutral, noValue='–', width=8, height=8)::
    panel('bargauge', title, description, queries, width, height)
    + fields(unit, limits, min=0, noValue=noValue, color={ mode: 'thresholds' })
    + {
      options: {
        displayMode: 'gradient',
        legend: { calcs: [], displayMode: 'list', placement: 'bottom', showLegend: false },
        maxVizHeight: 300,
        minVizHeight: 16,
        minVizWidth: 8,
        namePlacement: 'auto',
        orientation: 'horizontal',
        reduceOptions: lastValue,
        showUnfilled: true,
        sizing: 'auto',
        valueMode: 'color',
      },
    },

  // Rows of series: `hide` drops columns, `rename` names the rest, `columns` adjusts them.
  table(title, description, queries, hide=[], rename={}, columns=[], sortBy=null, width=24, height=8)::
    panel('table', title, description, queries, width, height)
    + fields('short', neutral, overrides=columns, custom={ align: 'auto', cellOptions: { type: 'auto' }, filterable: true, inspect: false })
    + {
      options: {
        cellHeight: 'sm',
        frameIndex: 0,
        showHeader: true,
        sortBy: if sortBy == null then [] else [{ desc: true, displayName: sortBy }],
      },
      transformations:
        (if std.length(queries) > 1 then [{ id: 'merge', options: {} }] else [])
        + [{
          id: 'organize',
          options: { excludeByName: { [name]: true for name in hide }, indexByName: {}, renameByName: rename },
        }],
    },

  // Traces as Tempo returns them: the trace id links to the whole trace.
  traceTable(title, description, queries, width=24, height=9)::
    panel('table', title, description, queries, width, height)
    + fields('short', neutral, custom={ align: 'auto', cellOptions: { type: 'auto' }, filterable: true, inspect: false })
    + {
      options: {
        cellHeight: 'sm',
        frameIndex: 0,
        showHeader: true,
        sortBy: [{ desc: true, displayName: 'Start time' }],
      },
    },

  logs(title, description, queries, width=24, height=10)::
    panel('logs', title, description, queries, width, height)
    + {
      options: {
        dedupStrategy: 'none',
        enableInfiniteScrolling: true,
        enableLogDetails: true,
        prettifyLogMessage: false,
        showCommonLabels: false,
        showLabels: false,
        showLogContextToggle: true,
        showTime: true,
        sortOrder: 'Descending',
        wrapLogMessage: true,
      },
    },

  nodeGraph(title, description, queries, width=24, height=13)::
    panel('nodeGraph', title, description, queries, width, height)
    + {
      options: {
        edges: {},
        layoutAlgorithm: 'layered',
        nodes: {},
        zoomMode: 'cooperative',
      },
    },
}
