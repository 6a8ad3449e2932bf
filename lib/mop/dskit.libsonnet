// What Loki, Tempo and Mimir configure alike, because they are built on the same library (grafana/dskit).
{
  server(component, config, platform)::
    local certificate = { cert_file: platform.tlsCertificate, key_file: platform.tlsKey };
    {
      http_listen_address: platform.bindHost,
      http_listen_port: platform.port(component, 'http'),
      grpc_listen_address: platform.bindHost,
      grpc_listen_port: platform.port(component, 'grpc'),
      log_level: config.logLevel,
      [if config.tls.enabled then 'http_tls_config']: certificate,
      [if config.tls.enabled then 'grpc_tls_config']: certificate,
    },

  // For gRPC clients of the component's own parts. They dial addresses, the certificate knows names.
  clientTls(component, config, platform)::
    if !config.tls.enabled then {}
    else {
      tls_enabled: true,
      tls_ca_path: platform.tlsAuthority,
      tls_server_name: platform.host(component),
    },

  // Replicas find each other by gossip.
  memberlist(component, config, platform):: {
    bind_port: platform.port(component, 'memberlist'),
    advertise_addr: '${POD_IP}',
    join_members: ['dns+' + platform.peersHost(component) + ':' + platform.port(component, 'memberlist')],
  } + (
    if !config.tls.enabled then {}
    else self.clientTls(component, config, platform) {
      tls_cert_path: platform.tlsCertificate,
      tls_key_path: platform.tlsKey,
    }
  ),

  // A quorum needs three; two replicas would tolerate no failure, so they only share the work.
  replicationFactor(replicas):: if replicas >= 3 then 3 else 1,
}
