// Replicas of Alloy form a cluster and share what there is to scrape; a lone one does not.
{
  isClustered(config):: config.alloy.autoscaling.enabled || config.replicas.alloy > 1,

  // The block that makes a scraping component share its targets.
  sharing(config, alloy)::
    if self.isClustered(config) then [alloy.block('clustering', attributes={ enabled: true })] else [],

  arguments(config, platform)::
    if !self.isClustered(config) then []
    else [
      '--cluster.enabled=true',
      '--cluster.name=' + config.cluster,
      '--cluster.advertise-address=$(POD_IP):' + platform.port('alloy', 'http'),
      '--cluster.join-addresses=' + platform.peersHost('alloy') + ':' + platform.port('alloy', 'http'),
    ] + (
      if !config.tls.enabled then []
      else [
        '--cluster.enable-tls=true',
        '--cluster.tls-ca-path=' + platform.tlsAuthority,
        '--cluster.tls-cert-path=' + platform.tlsCertificate,
        '--cluster.tls-key-path=' + platform.tlsKey,
        '--cluster.tls-server-name=' + platform.host('alloy'),
      ]
    ),
}
