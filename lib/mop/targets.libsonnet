// What a component can be rendered for. A target has two parts: `platform(config)` answers where things are there,
// `render(component, config, platform)` turns the description of a component into what that target runs.
{
  kubernetes: {
    platform: import 'kubernetes/platform.libsonnet',
    render: import 'kubernetes/render.libsonnet',
  },
}
