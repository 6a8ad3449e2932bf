// Masking of sensitive values, for logs that come as OTLP and for those read from pods.
local alloy = import '../mop/alloy-syntax.libsonnet';
local block = alloy.block;

{
  // `replace_pattern` replaces the whole match, so what stays is captured and put back.
  transformBlocks(config)::
    local masking = config.alloy.logMasking;
    local arguments(pattern) = '%s, %s' % [
      std.escapeStringJson('(%s)(?:%s)' % [pattern.keep, pattern.mask]),
      std.escapeStringJson('${1}' + masking.replacement),
    ];
    if !masking.enabled then []
    else [
      block('log_statements', attributes={
        context: 'log',
        statements: std.flatMap(
          function(pattern) [
            'replace_pattern(log.body, %s) where IsString(log.body)' % arguments(pattern),
            'replace_all_patterns(log.body, "value", %s) where IsMap(log.body)' % arguments(pattern),
            'replace_all_patterns(log.attributes, "value", %s)' % arguments(pattern),
          ],
          masking.patterns
        ),
      }),
    ],

  // `stage.replace` replaces what is captured.
  stages(config)::
    local masking = config.alloy.logMasking;
    if !masking.enabled then []
    else [
      block('stage.replace', attributes={
        expression: '(?:%s)(%s)' % [pattern.keep, pattern.mask],
        replace: masking.replacement,
      })
      for pattern in masking.patterns
    ],
}
