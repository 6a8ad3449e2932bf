// Addresses as people write them: `db.example.com`, `minio:9000`, `http://prometheus.monitoring.svc:9090/path`.
{
  // The port an address names, or the default when it names none.
  port(address, default)::
    local parts = std.split(address, '/');
    local host = if std.length(parts) > 2 then parts[2] else parts[0];
    local halves = std.split(host, ':');
    if std.length(halves) == 2 then std.parseInt(halves[1]) else default,
}
