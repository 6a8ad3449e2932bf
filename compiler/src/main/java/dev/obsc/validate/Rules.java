package dev.obsc.validate;

import dev.obsc.validate.fields.InvalidQuantity;
import dev.obsc.validate.fields.KubernetesTypes;
import dev.obsc.validate.fields.UnknownField;
import dev.obsc.validate.fields.WrongFieldType;
import dev.obsc.validate.objects.DuplicateManifest;
import dev.obsc.validate.objects.SelectorMismatch;
import dev.obsc.validate.ports.DuplicatePort;
import dev.obsc.validate.ports.UnknownBackend;
import dev.obsc.validate.ports.UnknownProbePort;
import dev.obsc.validate.ports.UnknownTargetPort;
import dev.obsc.validate.references.MissingKey;
import dev.obsc.validate.references.MissingReference;
import dev.obsc.validate.references.MissingVolume;
import dev.obsc.validate.sizing.RequestAboveLimit;
import java.util.List;

/** All rules, in the order in which their findings about one manifest are told. */
public final class Rules {
  private Rules() {}

  public static List<Rule> all() {
    var types = new KubernetesTypes();
    return List.of(
        new UnknownField(types),
        new WrongFieldType(types),
        new InvalidQuantity(types),
        new DuplicateManifest(),
        new SelectorMismatch(),
        new MissingReference(),
        new MissingKey(),
        new MissingVolume(),
        new RequestAboveLimit(),
        new DuplicatePort(),
        new UnknownProbePort(),
        new UnknownTargetPort(),
        new UnknownBackend());
  }
}
