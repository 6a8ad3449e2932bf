local alloy = import 'alloy-syntax.libsonnet';

// The layout is the one `alloy fmt` writes.
std.assertEqual(
  alloy.manifest([
    alloy.block('logging', attributes={ level: 'info', format: 'logfmt' }),
    alloy.block('discovery.relabel', 'pods', {
      targets: [{ __address__: 'a:1', 'service-name': 'say "a"' }],
      labels: { a: 1, bcd: true },
      next: [alloy.ref('loki.write.loki.receiver')],
      empty: {},
      limit: 0.8,
    }, [
      alloy.block('rule', attributes={ regex: @'\d+' }),
      alloy.block('rule'),
    ]),
    alloy.block('outer', blocks=[alloy.block('inner', attributes={ a: alloy.ref('sys.env("B")') })]),
  ]),
  std.join('\n', [
    'logging {',
    '\tformat = "logfmt"',
    '\tlevel  = "info"',
    '}',
    '',
    'discovery.relabel "pods" {',
    '\tempty  = {}',
    '\tlabels = {',
    '\t\ta   = 1,',
    '\t\tbcd = true,',
    '\t}',
    '\tlimit   = 0.8',
    '\tnext    = [loki.write.loki.receiver]',
    '\ttargets = [',
    '\t\t{',
    '\t\t\t__address__    = "a:1",',
    '\t\t\t"service-name" = "say \\"a\\"",',
    '\t\t},',
    '\t]',
    '',
    '\trule {',
    '\t\tregex = "\\\\d+"',
    '\t}',
    '',
    '\trule { }',
    '}',
    '',
    'outer {',
    '\tinner {',
    '\t\ta = sys.env("B")',
    '\t}',
    '}',
    '',
  ])
)
