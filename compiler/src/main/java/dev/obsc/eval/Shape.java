package dev.obsc.eval;

import dev.obsc.json.CodePointOrder;
import dev.obsc.syntax.ObjectMember.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an object's fields are: for each name the layers that define it, the winner first.
 *
 * <p>Objects made by the same literals share a shape, so that merging field names and sorting them
 * happens once for a thousand objects made from one template.
 */
final class Shape {
  /** Up to this many fields, an open table is faster than a map and safe from bad hash codes. */
  private static final int SMALL = 48;

  static final Shape EMPTY = new Shape(new FieldTable[] {FieldTable.none()}, true);

  private final FieldTable[] layers;
  private final boolean reusable;
  private final Slot[] slots;
  private final Slot @Nullable [] buckets;
  private final @Nullable Map<String, Slot> map;
  private final int definitions;
  private volatile String @Nullable [] visibleNames;
  private volatile String @Nullable [] allNames;

  /**
   * @param layers base first
   * @param reusable whether another object can have the same layers
   */
  Shape(FieldTable[] layers, boolean reusable) {
    this.layers = layers;
    this.reusable = reusable;
    Map<String, Slot.Builder> builders = new HashMap<>();
    List<Slot.Builder> order = new ArrayList<>();
    for (int layer = 0; layer < layers.length; layer++) {
      addLayer(layers[layer], layer, builders, order);
    }
    this.slots = new Slot[order.size()];
    int count = 0;
    for (int i = 0; i < slots.length; i++) {
      slots[i] = order.get(i).build(count);
      count += slots[i].layers.length;
    }
    this.definitions = count;
    this.buckets = slots.length <= SMALL ? open(slots) : null;
    this.map = slots.length <= SMALL ? null : mapped(slots);
  }

  private static void addLayer(
      FieldTable table, int layer, Map<String, Slot.Builder> builders, List<Slot.Builder> order) {
    for (int field = 0; field < table.size(); field++) {
      String name = table.names[field];
      Slot.Builder builder = builders.get(name);
      if (builder == null) {
        builder = new Slot.Builder(name);
        builders.put(name, builder);
        order.add(builder);
      }
      builder.add(
          layer, table.removedLayers > 0 ? -table.removedLayers : field, table.visibilities[field]);
    }
  }

  /** This shape with the layers of {@code other} on top. */
  Shape plus(Shape other) {
    FieldTable[] joined = Arrays.copyOf(layers, layers.length + other.layers.length);
    System.arraycopy(other.layers, 0, joined, layers.length, other.layers.length);
    return new Shape(joined, reusable && other.reusable);
  }

  /** The tables it is made of, base first. Not a copy. */
  FieldTable[] layers() {
    return layers;
  }

  boolean isReusable() {
    return reusable;
  }

  int definitions() {
    return definitions;
  }

  /** The definitions of {@code name}, removed ones included; null if there are none. */
  @Nullable Slot find(String name) {
    if (map != null) {
      return map.get(name);
    }
    Slot[] table = buckets;
    if (table == null) {
      return null;
    }
    int mask = table.length - 1;
    for (int i = spread(name) & mask; ; i = (i + 1) & mask) {
      Slot slot = table[i];
      if (slot == null || slot.name.equals(name)) {
        return slot;
      }
    }
  }

  Slot[] slots() {
    return slots;
  }

  /** The names in code point order. */
  String[] names(boolean hiddenToo) {
    String[] known = hiddenToo ? allNames : visibleNames;
    if (known != null) {
      return known;
    }
    List<String> names = new ArrayList<>(slots.length);
    for (Slot slot : slots) {
      if (slot.exists() && (hiddenToo || slot.isVisible())) {
        names.add(slot.name);
      }
    }
    names.sort(CodePointOrder.INSTANCE);
    String[] sorted = names.toArray(new String[0]);
    if (hiddenToo) {
      allNames = sorted;
    } else {
      visibleNames = sorted;
    }
    return sorted;
  }

  private static Slot[] open(Slot[] slots) {
    int size = Integer.highestOneBit(Math.max(1, slots.length)) * 4;
    var table = new Slot[size];
    for (Slot slot : slots) {
      int i = spread(slot.name) & size - 1;
      while (table[i] != null) {
        i = (i + 1) & size - 1;
      }
      table[i] = slot;
    }
    return table;
  }

  private static int spread(String name) {
    int hash = name.hashCode();
    return hash ^ hash >>> 16;
  }

  private static Map<String, Slot> mapped(Slot[] slots) {
    Map<String, Slot> map = HashMap.newHashMap(slots.length);
    for (Slot slot : slots) {
      map.put(slot.name, slot);
    }
    return map;
  }

  /** One name and its definitions, the topmost first. */
  static final class Slot {
    final String name;
    final Visibility visibility;

    /** Layer of each definition, descending. */
    final int[] layers;

    /** Index within its layer of each definition; negative for a removal, see {@link #below}. */
    final int[] fields;

    /** Number of the first definition among all of the shape. */
    final int firstDefinition;

    /** Index of the definition that the whole object has; -1 if the field does not exist. */
    final int winner;

    private Slot(
        String name, Visibility visibility, int[] layers, int[] fields, int firstDefinition) {
      this.name = name;
      this.visibility = visibility;
      this.layers = layers;
      this.fields = fields;
      this.firstDefinition = firstDefinition;
      this.winner = below(Integer.MAX_VALUE);
    }

    boolean exists() {
      return winner >= 0;
    }

    boolean isVisible() {
      return visibility != Visibility.HIDDEN;
    }

    /**
     * Index of the definition that wins below {@code layer}; -1 if there is none.
     *
     * <p>A removal with the field -n hides the n layers below it from whoever looks from above; to
     * each other those layers are as they were.
     */
    int below(int layer) {
      int limit = layer;
      for (int i = 0; i < layers.length; i++) {
        if (layers[i] < limit) {
          if (fields[i] >= 0) {
            return i;
          }
          limit = layers[i] + fields[i];
        }
      }
      return -1;
    }

    private static final class Builder {
      private final String name;

      /** Base first, as the following. */
      private int[] layers = new int[2];

      private int[] fields = new int[2];
      private Visibility[] visibilities = new Visibility[2];
      private int count;

      Builder(String name) {
        this.name = name;
      }

      void add(int layer, int field, Visibility visibility) {
        if (count == layers.length) {
          layers = Arrays.copyOf(layers, count * 2);
          fields = Arrays.copyOf(fields, count * 2);
          visibilities = Arrays.copyOf(visibilities, count * 2);
        }
        layers[count] = layer;
        fields[count] = field;
        visibilities[count++] = visibility;
      }

      Slot build(int firstDefinition) {
        var topLayers = new int[count];
        var topFields = new int[count];
        for (int i = 0; i < count; i++) {
          topLayers[i] = layers[count - 1 - i];
          topFields[i] = fields[count - 1 - i];
        }
        return new Slot(name, visibility(), topLayers, topFields, firstDefinition);
      }

      /** The topmost visibility that somebody asked for, removed definitions apart. */
      private Visibility visibility() {
        int limit = Integer.MAX_VALUE;
        for (int i = count - 1; i >= 0; i--) {
          if (layers[i] < limit) {
            if (fields[i] < 0) {
              limit = layers[i] + fields[i];
            } else if (visibilities[i] != Visibility.INHERIT) {
              return visibilities[i];
            }
          }
        }
        return Visibility.INHERIT;
      }
    }
  }
}
