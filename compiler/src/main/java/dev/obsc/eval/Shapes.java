package dev.obsc.eval;

import java.util.IdentityHashMap;
import java.util.List;

/** Remembers the shapes of joined objects within one evaluation. */
final class Shapes {
  /** Layers beyond which an object is one of a kind, such as the result of a fold. */
  private static final int MAX_REMEMBERED = 24;

  private final IdentityHashMap<Shape, IdentityHashMap<Shape, Shape>> joined =
      new IdentityHashMap<>();

  /** The shape of an object that consists of {@code parts}, base first. */
  Shape join(List<ObjectValue> parts) {
    boolean reusable = true;
    int layers = 0;
    for (ObjectValue part : parts) {
      reusable &= part.settledShape().isReusable();
      layers += part.settledShape().layers().length;
    }
    if (!reusable || layers > MAX_REMEMBERED) {
      return joinOnce(parts);
    }
    Shape shape = parts.getFirst().settledShape();
    for (int i = 1; i < parts.size(); i++) {
      shape = join(shape, parts.get(i).settledShape());
    }
    return shape;
  }

  private Shape join(Shape below, Shape above) {
    IdentityHashMap<Shape, Shape> known = joined.get(below);
    if (known == null) {
      known = new IdentityHashMap<>();
      joined.put(below, known);
    }
    Shape shape = known.get(above);
    if (shape == null) {
      shape = below.plus(above);
      known.put(above, shape);
    }
    return shape;
  }

  private static Shape joinOnce(List<ObjectValue> parts) {
    int count = 0;
    for (ObjectValue part : parts) {
      count += part.settledShape().layers().length;
    }
    var tables = new FieldTable[count];
    int at = 0;
    for (ObjectValue part : parts) {
      for (FieldTable table : part.settledShape().layers()) {
        tables[at++] = table;
      }
    }
    return new Shape(tables, false);
  }
}
