package dev.obsc.validate.fields;

import dev.obsc.model.Field;
import java.util.Collection;
import java.util.List;

/** A place where a manifest and the table of Kubernetes fields disagree. */
sealed interface FieldProblem {
  Field at();

  /** A field that the object which holds it does not have. */
  record Unknown(Field at, List<String> known) implements FieldProblem {
    Unknown(Field at, Collection<String> known) {
      this(at, List.copyOf(known));
    }
  }

  /** A value of another type than the field takes. */
  record WrongType(Field at, Shape expected) implements FieldProblem {}

  /** Text that is not an amount, where one belongs. */
  record NotQuantity(Field at) implements FieldProblem {}
}
