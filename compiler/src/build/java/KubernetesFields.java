import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.MicroTime;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the table of the fields that the Kubernetes API knows, read from the Fabric8 model
 * classes. Run by the build; the compiler reads the result without Fabric8.
 *
 * <p>The format: a line {@code apiVersion Kind=type} per kind, an empty line, then a line per type
 * with {@code field:shape} entries; the first type line is type 0. {@code KubernetesTypes} lists
 * the shapes.
 */
final class KubernetesFields {
  /**
   * Groups installed as custom resources: their fields depend on the version that a cluster happens
   * to have, so that the table would call good manifests wrong.
   */
  private static final List<String> NOT_BUILT_IN =
      List.of("gateway.networking.k8s.io", "metrics.k8s.io");

  private static final List<Class<?>> TIMES = List.of(ZonedDateTime.class, MicroTime.class);

  private final SequencedMap<Class<?>, Integer> types = new LinkedHashMap<>();
  private final List<Class<?>> pending = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[0]);
    Files.createDirectories(output.getParent());
    Files.writeString(output, new KubernetesFields().table());
  }

  private String table() throws IOException {
    var kinds = new TreeMap<String, Integer>();
    for (String name : resourceClasses()) {
      Class<?> type = load(name);
      if (HasMetadata.class.isAssignableFrom(type) && !isAbstract(type)) {
        String group = HasMetadata.getGroup(type);
        String apiVersion = HasMetadata.getApiVersion(type);
        if (apiVersion != null && !NOT_BUILT_IN.contains(group)) {
          kinds.put(apiVersion + " " + HasMetadata.getKind(type), numberOf(type));
        }
      }
    }
    var text = new StringBuilder();
    kinds.forEach((kind, type) -> text.append(kind).append('=').append(type).append('\n'));
    text.append('\n');
    // Describing a type may add further ones at the end.
    for (int i = 0; i < pending.size(); i++) {
      text.append(describe(pending.get(i))).append('\n');
    }
    return text.toString();
  }

  private static TreeSet<String> resourceClasses() throws IOException {
    var names = new TreeSet<String>();
    var lists =
        KubernetesFields.class
            .getClassLoader()
            .getResources("META-INF/services/" + KubernetesResource.class.getName());
    for (var list : Collections.list(lists)) {
      try (var reader =
          new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.isBlank()).forEach(names::add);
      }
    }
    return names;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, KubernetesFields.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private int numberOf(Class<?> type) {
    Integer known = types.get(type);
    if (known != null) {
      return known;
    }
    types.put(type, pending.size());
    pending.add(type);
    return pending.size() - 1;
  }

  private String describe(Class<?> type) {
    var line = new StringBuilder();
    properties(type)
        .forEach(
            (name, of) ->
                line.append(line.isEmpty() ? "" : " ").append(name).append(':').append(shape(of)));
    return line.toString();
  }

  private String shape(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      Type[] arguments = parameterized.getActualTypeArguments();
      if (List.class.isAssignableFrom(raw)) {
        return "[" + shape(arguments[0]);
      }
      if (Map.class.isAssignableFrom(raw) && arguments[0] == String.class) {
        return "{" + shape(arguments[1]);
      }
      throw new IllegalStateException("no shape for " + type);
    }
    return shapeOfClass((Class<?>) type);
  }

  private String shapeOfClass(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return "s";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "b";
    }
    if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
      return "i";
    }
    if (type == Double.class || type == Float.class) {
      return "n";
    }
    if (type == Quantity.class) {
      return "q";
    }
    if (type == IntOrString.class) {
      return "x";
    }
    if (TIMES.contains(type)) {
      return "s";
    }
    return isOpaque(type) ? "a" : Integer.toString(numberOf(type));
  }

  /** Whether the API takes any value here, or one that the class says in code only. */
  private static boolean isOpaque(Class<?> type) {
    var custom = type.getAnnotation(JsonDeserialize.class);
    return isAbstract(type)
        || type == Object.class
        || (custom != null && custom.using() != JsonDeserializer.None.class)
        || properties(type).isEmpty();
  }

  private static SequencedMap<String, Type> properties(Class<?> type) {
    var found = new TreeMap<String, Type>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        var property = field.getAnnotation(JsonProperty.class);
        if (property != null) {
          found.put(
              property.value().isEmpty() ? field.getName() : property.value(),
              field.getGenericType());
        }
      }
    }
    return found;
  }

  private static boolean isAbstract(Class<?> type) {
    return type.isInterface() || Modifier.isAbstract(type.getModifiers());
  }
}
