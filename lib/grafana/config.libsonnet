// What can be set about Grafana: `_config.grafana`.
local schema = import '../mop/schema.libsonnet';

schema.section('Grafana: dashboards, exploring and alerting.', {
  rootUrl: schema.string(null, 'URL under which people reach Grafana; unset follows the ingress.'),
  secretKeySecret: schema.string('grafana-secret-key', 'Existing Secret with the field `secret-key`, which encrypts credentials in the database.'),

  admin: schema.section('The administrator who signs in with a password.', {
    enabled: schema.boolean(true, 'Creates the administrator at the first start; off needs `oauth`.'),
    secret: schema.string('grafana-admin', 'Existing Secret with the fields `admin-user` and `admin-password`.'),
  }),

  oauth: schema.switch('Sign-in through an OpenID Connect provider.', {
    name: schema.string('Single sign-on', 'Text of the sign-in button.'),
    clientId: schema.string('grafana', 'Client at the provider.'),
    secret: schema.string('grafana-oauth', 'Existing Secret with the field `client-secret`.'),
    authUrl: schema.string(null, 'Authorization endpoint of the provider.'),
    tokenUrl: schema.string(null, 'Token endpoint of the provider.'),
    userInfoUrl: schema.string(null, 'User information endpoint of the provider.'),
    scopes: schema.list(schema.string('', 'Scope.'), ['openid', 'profile', 'email'], 'What Grafana asks the provider for.'),
    allowedDomains: schema.list(schema.string('', 'Domain.'), [], 'Domains of e-mail addresses that may sign in; empty accepts all.'),
    rolePath: schema.string("'Viewer'", 'JMESPath expression over the token that yields Viewer, Editor or Admin.'),
    signUp: schema.boolean(true, 'Creates an account at the first sign-in.'),
    autoLogin: schema.boolean(false, 'Skips the sign-in page of Grafana.'),
  }),

  alerting: schema.switch('Alert rules about the stack and somebody who gets them.', {
    receiver: schema.oneOf(['webhook', 'slack', 'teams', 'pagerduty'], 'webhook', 'Kind of the receiver.'),
    secret: schema.string('grafana-alerting', 'Existing Secret with the field `receiver`: the URL, or the integration key of PagerDuty.'),
  }),

  database: schema.section('Where Grafana keeps users and settings.', {
    type: schema.oneOf(['sqlite3', 'postgres', 'mysql'], 'sqlite3', 'A file on the volume, or a server, which several replicas need.'),
    host: schema.string(null, 'Host and port of the database server.'),
    name: schema.string('grafana', 'Name of the database.'),
    user: schema.string('grafana', 'User of the database.'),
    secret: schema.string('grafana-database', 'Existing Secret with the field `password`.'),
    sslMode: schema.string('require', 'TLS of the connection: disable, require or verify-full; MySQL: false, skip-verify or true.'),
  }),

  prometheus: schema.switch('A further data source: a Prometheus that exists already.', {
    url: schema.string(null, 'Its address, such as http://prometheus.monitoring.svc:9090.'),
  }),
})
