// What can be set about Grafana: `_config.grafana`.
local schema = import '../mop/schema.libsonnet';

schema.section('Grafana: dashboards, exploring and alerting.', {})
