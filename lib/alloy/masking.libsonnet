// Masking of sensitive values, for logs that come as OTLP and for those read from pods.
local alloy = import '../mop/alloy-syntax.libsonnet';
local block = alloy.block;

{
  // `replace_pattern` replaces the whole match, so what stays is captured and put back.
  transformBlocks(config)::
    local masking = config.alloy.logMasking;
    local arguments(pattern) =
      std.escapeStringJson('(' + pattern.keep + ')(?:' + pattern.mask + ')')
      + ', '
      + std.escapeStringJson('${1}' + masking.replacement);
    if !masking.enabled then []
    else [
      block('log_statements', attributes={
        context: 'log',
        statements: std.flatMap(
          function(pattern) [
            'replace_pattern(log.body, ' + arguments(pattern) + ') where IsString(log.body)',
            'replace_all_patterns(log.body, "value", ' + arguments(pattern) + ') where IsMap(log.body)',
            'replace_all_patterns(log.attributes, "value", ' + arguments(pattern) + ')',
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
        expression: '(?:' + pattern.keep + ')(' + pattern.mask + ')',
        replace: masking.replacement,
      })
      for pattern in masking.patterns
    ],
}
