// Grafana's own settings, the sections of grafana.ini. Whatever is secret comes from the environment instead.
// https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/
local wrong(key, why) = error 'wrong configuration:\n  _config.grafana.%s: %s' % [key, why];

local required(section, key, owner) =
  if section[key] == null then wrong('%s.%s' % [owner, key], 'needed when %s is used' % owner) else section[key];

// Text that may begin and end with a quote, or hold a character that would start a comment.
local raw(text) = '"""%s"""' % text;

local publicScheme(config) = if config.ingress.tlsSecret == null then 'http' else 'https';

// Where browsers find Grafana; null when nothing publishes it.
local rootUrl(config) =
  if config.grafana.rootUrl != null then config.grafana.rootUrl
  else if config.ingress.enabled then '%s://grafana.%s/' % [publicScheme(config), config.domain]
  else null;

local server(config, platform) =
  local url = rootUrl(config);
  {
    protocol: if config.tls.enabled then 'https' else 'http',
    http_addr: platform.bindHost,
    http_port: platform.port('grafana', 'http'),
    enable_gzip: true,
    [if url != null then 'root_url']: url,
    [if config.tls.enabled then 'cert_file']: platform.tlsCertificate,
    [if config.tls.enabled then 'cert_key']: platform.tlsKey,
    [if config.tls.enabled then 'min_tls_version']: 'TLS1.2',
  };

local database(config) =
  local settings = config.grafana.database;
  if settings.type == 'sqlite3' then
    if config.replicas.grafana > 1 then
      error 'wrong configuration:\n  _config.replicas.grafana: more than one needs _config.grafana.database.type postgres or mysql'
    else { type: 'sqlite3', wal: true }
  else {
    type: settings.type,
    host: required(settings, 'host', 'database'),
    name: settings.name,
    user: settings.user,
    ssl_mode: settings.sslMode,
  };

local oauth(settings) =
  if !settings.enabled then { enabled: false }
  else {
    enabled: true,
    name: raw(settings.name),
    client_id: settings.clientId,
    auth_url: required(settings, 'authUrl', 'oauth'),
    token_url: required(settings, 'tokenUrl', 'oauth'),
    api_url: required(settings, 'userInfoUrl', 'oauth'),
    scopes: std.join(' ', settings.scopes),
    [if settings.allowedDomains != [] then 'allowed_domains']: std.join(' ', settings.allowedDomains),
    role_attribute_path: raw(settings.rolePath),
    role_attribute_strict: true,
    allow_sign_up: settings.signUp,
    auto_login: settings.autoLogin,
    use_pkce: true,
    use_refresh_token: true,
  };

// Replicas agree among themselves who sends a notification.
local unifiedAlerting(config, platform) =
  if !config.grafana.alerting.enabled then { enabled: false }
  else { enabled: true } + (
    if config.replicas.grafana == 1 then {}
    else {
      local port = platform.port('grafana', 'alerting'),
      ha_listen_address: '$__env{POD_IP}:%d' % port,
      ha_advertise_address: '$__env{POD_IP}:%d' % port,
      ha_peers: '%s:%d' % [platform.peersHost('grafana'), port],
    }
  );

function(config, platform)
  local grafana = config.grafana;
  local url = rootUrl(config);
  // What the browser speaks decides about its cookies, not what the ingress speaks to Grafana.
  local isPublishedByTls = url != null && std.startsWith(url, 'https://');

  if !grafana.admin.enabled && !grafana.oauth.enabled then
    wrong('admin.enabled', 'without an administrator nobody can sign in, unless _config.grafana.oauth is on')
  else if grafana.oauth.enabled && url == null then
    wrong('rootUrl', 'OAuth returns to this URL; set it or turn _config.ingress on')
  else {
    sections: {
      analytics: {
        reporting_enabled: false,
        check_for_updates: false,
        check_for_plugin_updates: false,
        feedback_links_enabled: false,
      },
      auth: { disable_login_form: !grafana.admin.enabled },
      'auth.anonymous': { enabled: false },
      'auth.generic_oauth': oauth(grafana.oauth),
      dashboards: { min_refresh_interval: '10s' },
      database: database(config),
      log: { mode: 'console', level: config.logLevel },
      'log.console': { format: 'json' },
      metrics: { enabled: true },
      // Plugins come with the image: nothing is fetched from the Internet into a file system that is read-only.
      plugins: { preinstall_disabled: true, plugin_admin_enabled: false },
      security: {
        disable_initial_admin_creation: !grafana.admin.enabled,
        disable_gravatar: true,
        cookie_secure: isPublishedByTls,
        cookie_samesite: 'lax',
        strict_transport_security: isPublishedByTls,
        content_security_policy: true,
      },
      server: server(config, platform),
      snapshots: { external_enabled: false },
      unified_alerting: unifiedAlerting(config, platform),
      users: { allow_sign_up: false, allow_org_create: false },
    },
  }
