// OTLP in: what arrives is limited to the memory there is and gets the Kubernetes attributes of its sender.
local alloy = import '../mop/alloy-syntax.libsonnet';
local quantity = import '../mop/quantity.libsonnet';
local masking = import 'masking.libsonnet';
local block = alloy.block;
local signals = ['logs', 'metrics', 'traces'];

// The same next component for all three signals.
local output(next) = block('output', attributes={ [signal]: [alloy.ref(next + '.input')] for signal in signals });

// Sets an attribute only where the sender has not.
local setMissing(target, source) = 'set(' + target + ', ' + source + ') where ' + target + ' == nil';

function(config, platform)
  local memoryLimit = config.resources.alloy.limits.memory;
  local tls = if config.tls.enabled then
    [block('tls', attributes={ cert_file: platform.tlsCertificate, key_file: platform.tlsKey })]
  else [];
  local cluster = setMissing('resource.attributes["k8s.cluster.name"]', std.escapeStringJson(config.cluster));

  [
    block('otelcol.receiver.otlp', 'default', {}, [
      block('grpc', attributes={
        endpoint: platform.bindAddress('alloy', 'otlp-grpc'),
        max_recv_msg_size: '16MiB',
      }, blocks=tls),
      block('http', attributes={ endpoint: platform.bindAddress('alloy', 'otlp-http') }, blocks=tls),
      output('otelcol.processor.memory_limiter.default'),
    ]),

    // First of all, so that nothing is taken in that could not be kept.
    block('otelcol.processor.memory_limiter', 'default', {
      check_interval: '1s',
      limit: quantity.mebibytes(memoryLimit, 0.75) + 'MiB',
      spike_limit: quantity.mebibytes(memoryLimit, 0.15) + 'MiB',
    }, [output('otelcol.processor.k8sattributes.default')]),

    block('otelcol.processor.k8sattributes', 'default', {}, [
      block('extract', attributes={
        metadata: [
          'k8s.container.name',
          'k8s.cronjob.name',
          'k8s.daemonset.name',
          'k8s.deployment.name',
          'k8s.job.name',
          'k8s.namespace.name',
          'k8s.node.name',
          'k8s.pod.name',
          'k8s.pod.uid',
          'k8s.statefulset.name',
        ],
      }),
      // OBI names the pod itself and sends from the address of the node, so the connection comes last.
      block('pod_association', blocks=[
        block('source', attributes={ from: 'resource_attribute', name: 'k8s.pod.uid' }),
      ]),
      block('pod_association', blocks=[
        block('source', attributes={ from: 'resource_attribute', name: 'k8s.pod.ip' }),
      ]),
      block('pod_association', blocks=[block('source', attributes={ from: 'connection' })]),
      output('otelcol.processor.transform.default'),
    ]),

    block('otelcol.processor.transform', 'default', { error_mode: 'ignore' }, [
      block('trace_statements', attributes={ context: 'resource', statements: [cluster] }),
      block('log_statements', attributes={ context: 'resource', statements: [cluster] }),
      block('metric_statements', attributes={ context: 'resource', statements: [cluster] }),
      // Resource attributes become labels of `target_info` alone; these two are worth having on every series.
      block('metric_statements', attributes={
        context: 'datapoint',
        statements: [
          setMissing('datapoint.attributes["service_name"]', 'resource.attributes["service.name"]'),
          setMissing('datapoint.attributes["k8s_namespace_name"]', 'resource.attributes["k8s.namespace.name"]'),
        ],
      }),
    ] + masking.transformBlocks(config) + [
      block('output', attributes={
        logs: [alloy.ref('otelcol.processor.batch.default.input')],
        metrics: [alloy.ref('otelcol.processor.batch.default.input')],
        traces: [alloy.ref(
          if config.alloy.tailSampling.enabled then 'otelcol.exporter.loadbalancing.sampling.input'
          else 'otelcol.processor.batch.default.input'
        )],
      }),
    ]),
  ]
