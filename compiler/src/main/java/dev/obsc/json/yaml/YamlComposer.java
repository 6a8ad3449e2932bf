package dev.obsc.json.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the documents of a stream one after another. */
final class YamlComposer {
  private static final int MAX_DEPTH = 1_000;

  private final Iterator<Event> events;

  YamlComposer(String text) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The root of the next document, or empty at the end of the stream. */
  Optional<YamlNode> nextDocument() throws YamlException {
    try {
      while (events.hasNext()) {
        if (events.next().getEventId() == Event.ID.DocumentStart) {
          return Optional.of(new Document().compose());
        }
      }
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      throw YamlException.parsing(YamlProblem.describe(e));
    } catch (YamlEngineException e) {
      throw YamlException.parsing("control characters are not allowed");
    }
  }

  /** One document while it is read. */
  private final class Document {
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    YamlNode compose() throws YamlException {
      while (true) {
        Optional<YamlNode> finished = next(events.next());
        if (finished.isPresent()) {
          if (open.isEmpty()) {
            return finished.get();
          }
          open.getFirst().add(finished.get());
        }
      }
    }

    /** Takes in an event; gives the node that it completes, if it does. */
    private Optional<YamlNode> next(Event event) throws YamlException {
      return switch (event.getEventId()) {
        case Scalar -> Optional.of(scalar((ScalarEvent) event));
        case Alias -> Optional.of(alias((AliasEvent) event));
        case SequenceStart -> enter((NodeEvent) event, new YamlNode.Sequence(line(event)));
        case MappingStart -> enter((NodeEvent) event, new YamlNode.Mapping(line(event)));
        case SequenceEnd, MappingEnd -> Optional.of(open.pop().node);
        default -> throw new IllegalStateException("unexpected event " + event);
      };
    }

    private Optional<YamlNode> enter(NodeEvent event, YamlNode node) throws YamlException {
      if (open.size() >= MAX_DEPTH) {
        throw YamlException.parsing("exceeded max depth of " + MAX_DEPTH);
      }
      anchor(event, node);
      open.push(new Open(node));
      return Optional.empty();
    }

    private YamlNode scalar(ScalarEvent event) {
      var node =
          new YamlNode.Scalar(
              event.getValue(), event.getTag().orElse(""), event.isPlain(), line(event));
      anchor(event, node);
      return node;
    }

    private YamlNode alias(AliasEvent event) throws YamlException {
      String name = event.getAlias().getValue();
      YamlNode target = anchors.get(name);
      if (target == null) {
        throw YamlException.parsing("unknown anchor '" + name + "' referenced");
      }
      return new YamlNode.Alias(name, target, line(event));
    }

    private void anchor(NodeEvent event, YamlNode node) {
      event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
    }
  }

  /** A collection whose end has not been reached. */
  private static final class Open {
    private final YamlNode node;
    private @Nullable YamlNode key;

    Open(YamlNode node) {
      this.node = node;
    }

    void add(YamlNode child) {
      switch (node) {
        case YamlNode.Sequence sequence -> sequence.items.add(child);
        case YamlNode.Mapping mapping -> {
          YamlNode pending = key;
          if (pending == null) {
            key = child;
          } else {
            mapping.entries.add(new YamlNode.Entry(pending, child));
            key = null;
          }
        }
        case YamlNode.Scalar _, YamlNode.Alias _ ->
            throw new IllegalStateException("no collection");
      }
    }
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
