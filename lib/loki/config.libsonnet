// What can be set about loki: `_config.loki`.
local schema = import '../mop/schema.libsonnet';

schema.section('', {})
