// Alloy's configuration file: the whole pipeline.
// https://grafana.com/docs/alloy/latest/reference/
local alloy = import '../mop/alloy-syntax.libsonnet';
local export = import 'export.libsonnet';
local podLogs = import 'pod-logs.libsonnet';
local receive = import 'receive.libsonnet';
local sampling = import 'sampling.libsonnet';
local scrape = import 'scrape.libsonnet';
local block = alloy.block;

function(config, platform)
  alloy.manifest(
    [block('logging', attributes={ level: config.logLevel, format: 'logfmt' })]
    + (
      if !config.tls.enabled then []
      else [block('http', blocks=[
        block('tls', attributes={ cert_file: platform.tlsCertificate, key_file: platform.tlsKey }),
      ])]
    )
    + receive(config, platform)
    + sampling(config, platform)
    + export(config, platform)
    + scrape(config, platform)
    + podLogs(config)
  )
