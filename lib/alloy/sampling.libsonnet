// Tail sampling. All spans of a trace must meet in one replica, so they are first handed round by trace id.
local alloy = import '../mop/alloy-syntax.libsonnet';
local duration = import '../mop/duration.libsonnet';
local block = alloy.block;

local policy(name, type, settings) =
  block('policy', attributes={ name: name, type: type }, blocks=[block(type, attributes=settings)]);

function(config, platform)
  local sampling = config.alloy.tailSampling;
  local port = platform.port('alloy', 'sampling');
  if !sampling.enabled then []
  else [
    block('otelcol.exporter.loadbalancing', 'sampling', { routing_key: 'traceID' }, [
      block('resolver', blocks=[
        block('kubernetes', attributes={ service: 'alloy-headless.' + config.namespace, ports: [port] }),
      ]),
      block('protocol', blocks=[
        block('otlp', blocks=[
          block('client', blocks=[
            block(
              'tls',
              attributes=
              if config.tls.enabled then { ca_file: platform.tlsAuthority, server_name: platform.host('alloy') }
              else { insecure: true }
            ),
          ]),
        ]),
      ]),
    ]),

    block('otelcol.receiver.otlp', 'sampling', {}, [
      block(
        'grpc',
        attributes={ endpoint: platform.bindAddress('alloy', 'sampling'), max_recv_msg_size: '16MiB' },
        blocks=if !config.tls.enabled then []
        else [block('tls', attributes={ cert_file: platform.tlsCertificate, key_file: platform.tlsKey })]
      ),
      block('output', attributes={ traces: [alloy.ref('otelcol.processor.tail_sampling.default.input')] }),
    ]),

    block('otelcol.processor.tail_sampling', 'default', {
      decision_wait: duration.go(sampling.decisionWait),
      num_traces: sampling.traces,
    }, [
      policy('errors', 'status_code', { status_codes: ['ERROR'] }),
      policy('slow', 'latency', { threshold_ms: sampling.slowMilliseconds }),
      policy('rest', 'probabilistic', { sampling_percentage: sampling.percentage }),
      block('output', attributes={ traces: [alloy.ref('otelcol.processor.batch.default.input')] }),
    ]),
  ]
