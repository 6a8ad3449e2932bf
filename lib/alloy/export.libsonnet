// Batches and the three stores: traces to Tempo, metrics to Mimir, logs to Loki, each with a queue and retries.
local alloy = import '../mop/alloy-syntax.libsonnet';
local duration = import '../mop/duration.libsonnet';
local block = alloy.block;

function(config, platform)
  local batch = config.alloy.batch;
  local tls = config.tls.enabled;
  local delivery = [
    block('sending_queue', attributes={ queue_size: config.alloy.queue.size }),
    block('retry_on_failure', attributes={ max_elapsed_time: duration.go(config.alloy.queue.maxElapsedTime) }),
  ];
  local authority(name) = if tls then [block(name, attributes={ ca_file: platform.tlsAuthority })] else [];
  local labels = { cluster: config.cluster };

  [
    block('otelcol.processor.batch', 'default', {
      timeout: batch.timeout,
      send_batch_size: batch.size,
      send_batch_max_size:
        if batch.maxSize >= batch.size then batch.maxSize
        else error 'wrong configuration:\n  _config.alloy.batch.maxSize: %d is below the batch size of %d' % [batch.maxSize, batch.size],
    }, [
      block('output', attributes={
        logs: [alloy.ref('otelcol.exporter.otlphttp.loki.input')],
        metrics: [alloy.ref('otelcol.exporter.prometheus.mimir.input')],
        traces: [alloy.ref('otelcol.exporter.otlp.tempo.input')],
      }),
    ]),

    block('otelcol.exporter.otlp', 'tempo', {}, [
      block(
        'client',
        attributes={ endpoint: platform.address('tempo', 'otlp-grpc') },
        blocks=if tls then authority('tls') else [block('tls', attributes={ insecure: true })]
      ),
    ] + delivery),

    block('otelcol.exporter.otlphttp', 'loki', {}, [
      // This way trace_id stays structured metadata of the line, which leads from a log to its trace.
      block('client', attributes={ endpoint: platform.url('loki', 'http') + '/otlp' }, blocks=authority('tls')),
    ] + delivery),

    block('loki.write', 'loki', { external_labels: labels }, [
      block(
        'endpoint',
        attributes={ url: platform.url('loki', 'http') + '/loki/api/v1/push' },
        blocks=authority('tls_config')
      ),
    ]),

    block('otelcol.exporter.prometheus', 'mimir', {
      forward_to: [alloy.ref('prometheus.remote_write.mimir.receiver')],
    }),

    // Queues in its write-ahead log, which outlives a restart of the process.
    block('prometheus.remote_write', 'mimir', { external_labels: labels }, [
      block('endpoint', attributes={
        url: platform.url('mimir', 'http') + '/api/v1/push',
        send_exemplars: true,
        [if config.multitenancy.enabled then 'headers']: { 'X-Scope-OrgID': config.multitenancy.tenant },
      }, blocks=authority('tls_config')),
    ]),
  ]
