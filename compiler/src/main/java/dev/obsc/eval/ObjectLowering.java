package dev.obsc.eval;

import dev.obsc.syntax.Expr;
import dev.obsc.syntax.ObjectMember;
import dev.obsc.syntax.ObjectMember.FieldName;
import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers objects and object comprehensions. */
final class ObjectLowering {
  private final Lowering lowering;

  ObjectLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Node object(Expr.ObjectLiteral expr) {
    Place place = lowering.place(expr);
    List<ObjectMember.Field> fields = fields(expr.members());
    ObjectTemplate template = template(expr.members(), fields, expr.mentionsSelf());
    var fixed = new @Nullable String[fields.size()];
    var computed = new @Nullable Node[fields.size()];
    for (int i = 0; i < fixed.length; i++) {
      switch (fields.get(i).name()) {
        case FieldName.Fixed name -> fixed[i] = name.value();
        case FieldName.Computed name -> computed[i] = lowering.lower(name.expression());
      }
    }
    return new ObjectNode(place, template, fixed, computed);
  }

  Node comprehension(Expr.ObjectComprehension expr) {
    List<ObjectMember.Field> fields = fields(expr.members());
    var clauses = new ClauseLowering(lowering, expr.clauses());
    var parts =
        new Object() {
          @Nullable ObjectTemplate template;
        };
    Node name =
        clauses.lower(
            () -> {
              parts.template = template(expr.members(), fields, expr.mentionsSelf());
              FieldName fieldName = fields.getFirst().name();
              return fieldName instanceof FieldName.Computed computed
                  ? lowering.lower(computed.expression())
                  : lowering.text(((FieldName.Fixed) fieldName).value());
            });
    if (parts.template == null) {
      throw new IllegalStateException("the body was not lowered");
    }
    return new Comprehensions.Fields(
        lowering.barePlace(expr.start(), expr.end()),
        clauses.clauses(),
        name,
        parts.template,
        new Spot(lowering.place(expr)));
  }

  private static List<ObjectMember.Field> fields(List<ObjectMember> members) {
    List<ObjectMember.Field> fields = new ArrayList<>(members.size());
    for (ObjectMember member : members) {
      if (member instanceof ObjectMember.Field field) {
        fields.add(field);
      }
    }
    return fields;
  }

  private ObjectTemplate template(
      List<ObjectMember> members, List<ObjectMember.Field> fields, boolean mentionsSelf) {
    Scope outerScope = lowering.scope;
    Context outerContext = lowering.context;
    List<Expr.Bind> binds = new ArrayList<>();
    List<ObjectMember.Assert> asserts = new ArrayList<>();
    for (ObjectMember member : members) {
      if (member instanceof ObjectMember.Local local) {
        binds.add(local.bind());
      } else if (member instanceof ObjectMember.Assert assertion) {
        asserts.add(assertion);
      }
    }
    boolean own = mentionsSelf || !binds.isEmpty();
    if (own) {
      lowering.scope = outerScope.ofObject();
    }
    lowering.context = outerContext.object(lowering.boundTo());
    lowering.objectDepth++;

    int[] slots = new int[binds.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = lowering.scope.define(binds.get(i).name());
    }
    var locals = new Node[slots.length];
    for (int i = 0; i < slots.length; i++) {
      locals[i] = lowering.bound(binds.get(i), lowering.context, Lowering.ANONYMOUS);
    }
    var visibilities = new Visibility[fields.size()];
    var bodies = new Node[fields.size()];
    var plus = new @Nullable Spot[fields.size()];
    var definitions = new Spot[fields.size()];
    for (int i = 0; i < bodies.length; i++) {
      ObjectMember.Field field = fields.get(i);
      visibilities[i] = field.visibility();
      bodies[i] = body(field);
      if (field.plus()) {
        plus[i] = plusSpot(field.value());
      }
      definitions[i] = new Spot(new Place(lowering.context, field.start(), field.end()));
    }
    var assertions = new Node[asserts.size()];
    for (int i = 0; i < assertions.length; i++) {
      assertions[i] = assertion(asserts.get(i));
    }

    var scope =
        new ObjectTemplate.FieldScope(own, own ? lowering.scope.frameSize() : 0, slots, locals);
    lowering.objectDepth--;
    lowering.context = outerContext;
    lowering.scope = outerScope;
    return new ObjectTemplate(visibilities, bodies, plus, definitions, scope, assertions);
  }

  private Spot plusSpot(Expr value) {
    return new Spot(new Place(lowering.context.literally("+:"), value.start(), value.end()));
  }

  private Node body(ObjectMember.Field field) {
    return field.parameters().isPresent()
        ? lowering.function(
            lowering.barePlace(field.start(), field.end()),
            Lowering.ANONYMOUS,
            field.parameters().get(),
            field.value())
        : lowering.lower(field.value());
  }

  private Node assertion(ObjectMember.Assert assertion) {
    Node condition = lowering.lower(assertion.condition());
    Node message =
        assertion.message().isPresent()
            ? lowering.lower(assertion.message().get())
            : lowering.text("Object assertion failed.");
    Place place = lowering.barePlace(assertion.start(), assertion.end());
    Node failure = new Control.Failure(place, message);
    Node holds = new Literals.Constant(place, BooleanValue.TRUE);
    return new Control.Conditional(place, condition, holds, failure);
  }
}
