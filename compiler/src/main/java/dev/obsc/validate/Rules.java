package dev.obsc.validate;

import dev.obsc.validate.fields.FieldProblems;
import dev.obsc.validate.fields.InvalidQuantity;
import dev.obsc.validate.fields.UnknownField;
import dev.obsc.validate.fields.WrongFieldType;
import dev.obsc.validate.objects.DuplicateManifest;
import dev.obsc.validate.objects.DuplicateName;
import dev.obsc.validate.objects.InvalidName;
import dev.obsc.validate.objects.RemovedApiVersion;
import dev.obsc.validate.objects.SelectorMismatch;
import dev.obsc.validate.objects.UselessSelector;
import dev.obsc.validate.ports.DuplicatePort;
import dev.obsc.validate.ports.DuplicateServicePort;
import dev.obsc.validate.ports.HostPortCollision;
import dev.obsc.validate.ports.InvalidPort;
import dev.obsc.validate.ports.PrivilegedPort;
import dev.obsc.validate.ports.UnknownBackend;
import dev.obsc.validate.ports.UnknownProbePort;
import dev.obsc.validate.ports.UnknownTargetPort;
import dev.obsc.validate.references.MissingKey;
import dev.obsc.validate.references.MissingReference;
import dev.obsc.validate.references.MissingRole;
import dev.obsc.validate.references.MissingStorageClass;
import dev.obsc.validate.references.MissingVolume;
import dev.obsc.validate.safety.DefaultPassword;
import dev.obsc.validate.safety.FloatingImage;
import dev.obsc.validate.safety.PlainTextSecret;
import dev.obsc.validate.safety.PrivilegedContainer;
import dev.obsc.validate.safety.WildcardRights;
import dev.obsc.validate.sizing.BlockedDrain;
import dev.obsc.validate.sizing.CapacityExceeded;
import dev.obsc.validate.sizing.GoMemoryLimit;
import dev.obsc.validate.sizing.MissingMemoryLimit;
import dev.obsc.validate.sizing.QuantityMagnitude;
import dev.obsc.validate.sizing.QuantityUnit;
import dev.obsc.validate.sizing.RequestAboveLimit;
import dev.obsc.validate.sizing.SharedVolume;
import java.util.List;

/** All rules, in the order in which their findings about one manifest are told. */
public final class Rules {
  private Rules() {}

  public static List<Rule> all() {
    var fields = new FieldProblems();
    return List.of(
        new UnknownField(fields),
        new WrongFieldType(fields),
        new InvalidQuantity(fields),
        new InvalidName(),
        new DuplicateManifest(),
        new DuplicateName(),
        new RemovedApiVersion(),
        new SelectorMismatch(),
        new UselessSelector(),
        new MissingReference(),
        new MissingKey(),
        new MissingVolume(),
        new MissingStorageClass(),
        new MissingRole(),
        new RequestAboveLimit(),
        new QuantityUnit(),
        new QuantityMagnitude(),
        new MissingMemoryLimit(),
        new GoMemoryLimit(),
        new CapacityExceeded(),
        new BlockedDrain(),
        new SharedVolume(),
        new InvalidPort(),
        new DuplicatePort(),
        new DuplicateServicePort(),
        new HostPortCollision(),
        new PrivilegedPort(),
        new UnknownProbePort(),
        new UnknownTargetPort(),
        new UnknownBackend(),
        new FloatingImage(),
        new PrivilegedContainer(),
        new WildcardRights(),
        new PlainTextSecret(),
        new DefaultPassword());
  }
}
