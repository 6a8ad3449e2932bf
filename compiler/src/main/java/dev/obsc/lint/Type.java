package dev.obsc.lint;

import dev.obsc.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known about a value without computing it. */
sealed interface Type {
  /** Nothing is known. */
  record Any() implements Type {}

  /** A value without parts. */
  enum Simple implements Type {
    BOOLEAN,
    NUMBER,
    STRING,
    NULL
  }

  /**
   * An array; what is not among {@code elements} may be anything.
   *
   * @param elements the first elements, in order
   */
  record ArrayOf(List<Expr> elements) implements Type {}

  /** An array whose elements are all of one type. */
  record ArrayOfOne(Type element) implements Type {}

  /**
   * An object.
   *
   * @param fields what each known field may hold; empty if that may be anything
   * @param others what fields with computed names hold; empty if there may be fields that the
   *     program does not show
   */
  record ObjectOf(Map<String, Optional<Expr>> fields, Optional<List<Expr>> others) implements Type {
    /** Whether there are no fields but the known ones. */
    boolean complete() {
      return others.isPresent() && others.get().isEmpty();
    }
  }

  /** The object {@code std}. */
  record Standard() implements Type {}

  /** A function written in the program. */
  record FunctionOf(List<Expr.Parameter> parameters, Expr body) implements Type {}

  /** A function of the standard library. */
  record StandardFunction(StandardLibrary.Signature signature) implements Type {}

  /** A function of which nothing else is known. */
  record SomeFunction() implements Type {}

  /** One of several; none of them if there never is a value. */
  record Union(List<Type> members) implements Type {}

  static Type any() {
    return new Any();
  }

  /** The type of what never has a value. */
  static Type never() {
    return new Union(List.of());
  }

  static Type either(Type left, Type right) {
    if (left instanceof Any || right instanceof Any) {
      return any();
    }
    var members = new ArrayList<>(left.members());
    right.members().stream().filter(each -> !members.contains(each)).forEach(members::add);
    return members.size() == 1 ? members.getFirst() : new Union(members);
  }

  /** The types of which a value has one. */
  default List<Type> members() {
    return this instanceof Union union ? union.members() : List.of(this);
  }

  default boolean isAny() {
    return this instanceof Any;
  }

  /** Whether a value of this type may satisfy {@code kind}. */
  default boolean mayBe(Predicate<Type> kind) {
    return isAny() || members().stream().anyMatch(kind);
  }

  default boolean isFunction() {
    return switch (this) {
      case FunctionOf _, StandardFunction _, SomeFunction _ -> true;
      default -> false;
    };
  }

  default boolean isObject() {
    return this instanceof ObjectOf || this instanceof Standard;
  }

  default boolean isArray() {
    return this instanceof ArrayOf || this instanceof ArrayOfOne;
  }

  /** In words, as jsonnet-lint has them. */
  default String describe() {
    if (isAny()) {
      return "any";
    }
    var words = new ArrayList<String>();
    addIf(words, mayBe(Simple.BOOLEAN::equals), "a bool");
    addIf(words, mayBe(Simple.NUMBER::equals), "a number");
    addIf(words, mayBe(Simple.STRING::equals), "a string");
    addIf(words, mayBe(Simple.NULL::equals), "a null");
    addIf(words, mayBe(Type::isFunction), "a function");
    addIf(words, mayBe(Type::isObject), "an object");
    addIf(words, mayBe(Type::isArray), "an array");
    return words.isEmpty() ? "void" : String.join(" or ", words);
  }

  private static void addIf(List<String> words, boolean applies, String word) {
    if (applies) {
      words.add(word);
    }
  }
}
