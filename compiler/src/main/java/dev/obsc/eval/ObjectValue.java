package dev.obsc.eval;

import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object: layers of fields on top of each other. Each field is evaluated once. Joining objects
 * copies nothing; the fields of a joined object are sorted out when one is first asked for.
 */
public final class ObjectValue extends Value {
  private static final Layer[] PENDING = {};

  /** Base first; {@link #PENDING} until a joined object is first used. */
  private Layer[] layers;

  private @Nullable ObjectValue left;
  private @Nullable ObjectValue right;
  private @Nullable Shape shape;

  /** By number of definition. */
  private @Nullable Value @Nullable [] values;

  /** Scope of each layer's fields in this object. */
  private @Nullable Frame @Nullable [] frames;

  private Assertions assertions = Assertions.UNCHECKED;
  private @Nullable EvaluationException failedAssertion;

  private enum Assertions {
    UNCHECKED,
    /** Holding, or being checked: what an assertion looks at must not check it again. */
    PASSED,
    FAILED
  }

  ObjectValue(Layer layer) {
    this.layers = new Layer[] {layer};
    this.shape = layer.shape();
  }

  private ObjectValue(ObjectValue left, ObjectValue right) {
    this.layers = PENDING;
    this.left = left;
    this.right = right;
  }

  /** An object of visible fields. */
  public static ObjectValue of(Map<String, ? extends Lazy> fields) {
    return of(fields, Visibility.INHERIT);
  }

  static ObjectValue of(Map<String, ? extends Lazy> fields, Visibility visibility) {
    var names = new String[fields.size()];
    var values = new Lazy[fields.size()];
    int i = 0;
    for (Map.Entry<String, ? extends Lazy> field : fields.entrySet()) {
      names[i] = field.getKey();
      values[i++] = field.getValue();
    }
    return new ObjectValue(new ReadyLayer(names, values, visibility));
  }

  /** {@code this + other}. */
  public ObjectValue plus(ObjectValue other) {
    return new ObjectValue(this, other);
  }

  /** This object without a field; what other fields refer to stays as it is. */
  public ObjectValue without(String name, Evaluator evaluator) {
    return plus(new ObjectValue(new RemovalLayer(name, layers(evaluator).length)));
  }

  /** The names of the fields in code point order. Not a copy, so not to be changed. */
  public String[] fieldNames(boolean hiddenToo, Evaluator evaluator) {
    return shape(evaluator).names(hiddenToo);
  }

  public boolean has(String name, boolean hiddenToo, Evaluator evaluator) {
    Shape.Slot slot = shape(evaluator).find(name);
    return slot != null && slot.exists() && (hiddenToo || slot.isVisible());
  }

  /** The value of a field, hidden ones included; fails if there is no such field. */
  public Value get(String name, Evaluator evaluator) {
    checkAssertions(evaluator);
    Shape.Slot slot = shape(evaluator).find(name);
    if (slot == null || !slot.exists()) {
      throw evaluator.noSuchField(this, name);
    }
    return value(slot, slot.winner, evaluator);
  }

  /** A field that is evaluated when it is needed; it must exist. */
  public Lazy lazily(String name) {
    return new FieldThunk(this, name, NullValue.NULL);
  }

  /** As {@link #lazily}, but evaluates {@code first} before the field. */
  public Lazy lazilyAfter(Lazy first, String name) {
    return new FieldThunk(this, name, first);
  }

  /** The value of a definition that the caller has found in this object's shape. */
  Value value(Shape.Slot slot, int definition, Evaluator evaluator) {
    @Nullable Value[] known = values(evaluator);
    int number = slot.firstDefinition + definition;
    Value value = known[number];
    if (value == null) {
      int layer = slot.layers[definition];
      value = layers[layer].evaluate(slot.fields[definition], this, layer, evaluator);
      known[number] = value;
    }
    return value;
  }

  /** The value of {@code super.name} as seen from {@code layer}. */
  Value superValue(String name, int layer, Evaluator evaluator) {
    checkAssertions(evaluator);
    if (layer == 0) {
      throw evaluator.error(
          EvalCode.NO_SUPER, "Attempt to use super when there is no super class.");
    }
    Shape.Slot slot = shape(evaluator).find(name);
    int definition = slot == null ? -1 : slot.below(layer);
    if (slot == null || definition < 0) {
      throw evaluator.noSuchField(this, name);
    }
    return value(slot, definition, evaluator);
  }

  boolean superHas(String name, int layer, Evaluator evaluator) {
    Shape.Slot slot = shape(evaluator).find(name);
    return slot != null && slot.below(layer) >= 0;
  }

  public void checkAssertions(Evaluator evaluator) {
    if (assertions != Assertions.PASSED) {
      runAssertions(evaluator);
    }
  }

  private void runAssertions(Evaluator evaluator) {
    if (failedAssertion != null) {
      throw failedAssertion;
    }
    assertions = Assertions.PASSED;
    settle(evaluator);
    // As go-jsonnet: the topmost layer first.
    for (int layer = layers.length - 1; layer >= 0; layer--) {
      if (layers[layer].hasAssertions()) {
        try {
          layers[layer].checkAssertions(this, layer, evaluator);
        } catch (EvaluationException failure) {
          assertions = Assertions.FAILED;
          failedAssertion = failure;
          throw failure;
        }
      }
    }
  }

  Shape shape(Evaluator evaluator) {
    Shape known = shape;
    return known != null ? known : settle(evaluator);
  }

  /** The layers, base first. Not a copy. */
  Layer[] layers(Evaluator evaluator) {
    settle(evaluator);
    return layers;
  }

  /** The scope of {@code layer}'s fields; null until {@link #setFrame}. */
  @Nullable Frame frame(int layer) {
    return frames == null ? null : frames[layer];
  }

  void setFrame(int layer, Frame frame) {
    if (frames == null) {
      frames = new Frame[layers.length];
    }
    frames[layer] = frame;
  }

  private @Nullable Value[] values(Evaluator evaluator) {
    @Nullable Value[] known = values;
    if (known == null) {
      known = new Value[shape(evaluator).definitions()];
      values = known;
    }
    return known;
  }

  private Shape settle(Evaluator evaluator) {
    Shape known = shape;
    if (known != null) {
      return known;
    }
    List<ObjectValue> parts = new ArrayList<>();
    var pending = new ArrayDeque<ObjectValue>();
    ObjectValue part = this;
    while (true) {
      while (part.left != null && part.right != null) {
        pending.push(part.right);
        part = part.left;
      }
      parts.add(part);
      if (pending.isEmpty()) {
        break;
      }
      part = pending.pop();
    }
    List<Layer> all = new ArrayList<>();
    for (ObjectValue each : parts) {
      all.addAll(List.of(each.layers));
    }
    Shape joined = evaluator.shapes().join(parts);
    layers = all.toArray(new Layer[0]);
    left = null;
    right = null;
    shape = joined;
    return joined;
  }

  /** The shape of a part that has been settled. */
  Shape settledShape() {
    if (shape == null) {
      throw new IllegalStateException("not settled");
    }
    return shape;
  }

  @Override
  public String typeName() {
    return "object";
  }
}
