// The format operator with every kind of argument.
{
  positional: ['%s has %d of %5.2f%% at %x' % ['n%d' % i, i, i / 7, i] for i in std.range(0, 500)],
  named: ['%(name)-12s|%(value)08.3f|%(flag)s' % { name: 'row%d' % i, value: i * 1.5, flag: i % 2 == 0 } for i in std.range(0, 500)],
}
