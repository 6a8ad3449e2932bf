local alerting = import 'alerting.libsonnet';

local file(receiver) = alerting.new({ receiver: receiver });
local rules = std.flatMap(function(group) group.rules, file('webhook').groups);
local contact(receiver) = file(receiver).contactPoints[0].receivers[0];
local isUnique(values) = std.length(std.set(values)) == std.length(values);

local severities = [route.object_matchers[0][2] for route in file('webhook').policies[0].routes];
local text(rule) = rule.annotations.summary + rule.annotations.description;

// Every rule has a stable uid Grafana accepts, a severity that a route waits for, and a query it decides on.
std.assertEqual(isUnique([rule.uid for rule in rules]), true)
&& std.assertEqual([rule.uid for rule in rules if std.length(rule.uid) > 40], [])
&& std.assertEqual([rule.uid for rule in rules if !std.member(severities, rule.labels.severity)], [])
&& std.assertEqual([rule.uid for rule in rules if rule.condition != rule.data[1].refId], [])
// `$` would be taken for an environment variable.
&& std.assertEqual([rule.uid for rule in rules if std.length(std.findSubstr('$', text(rule))) > 0], [])
// The address of the receiver is only ever a reference to the environment.
&& std.assertEqual(contact('webhook').settings, { url: '${GRAFANA_ALERT_RECEIVER}' })
&& std.assertEqual(contact('pagerduty').settings, { integrationKey: '${GRAFANA_ALERT_RECEIVER}' })
