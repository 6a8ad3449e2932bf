package dev.obsc.eval;

import dev.obsc.syntax.BinaryOperator;

/** Nodes for the operators, apart from the logical ones. */
final class Operators {
  /** Beyond this, not every whole number is a double. */
  private static final double MAX_SAFE = (1L << 53) - 1;

  private Operators() {}

  /** What all binary operators share: both sides are evaluated, the left one first. */
  private abstract static class Binary extends Node {
    private final Node left;
    private final Node right;

    Binary(Place place, Node left, Node right) {
      super(place);
      this.left = left;
      this.right = right;
    }

    @Override
    final Value eval(Evaluator evaluator, Frame frame) {
      Value l = left.eval(evaluator, frame);
      return apply(l, right.eval(evaluator, frame), evaluator);
    }

    /** As go-jsonnet, counts no frame for a tail call on the right. */
    @Override
    final Value evalTail(Evaluator evaluator, Frame frame) {
      Value l = left.eval(evaluator, frame);
      Value r = right.evalTail(evaluator, frame);
      if (TailCall.isPending(r)) {
        r = evaluator.tailCall.run(evaluator);
      }
      return apply(l, r, evaluator);
    }

    abstract Value apply(Value l, Value r, Evaluator evaluator);
  }

  static Node binary(Place place, BinaryOperator operator, Node left, Node right) {
    return switch (operator) {
      case ADD -> new Add(place, left, right);
      case SUBTRACT, MULTIPLY, DIVIDE -> new Arithmetic(place, operator, left, right);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> new Order(place, operator, left, right);
      case EQUAL -> new Equal(place, true, left, right);
      case NOT_EQUAL -> new Equal(place, false, left, right);
      case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
          new Bits(place, operator, left, right);
      case AND -> new Control.Logic(place, true, left, right);
      case OR -> new Control.Logic(place, false, left, right);
      case REMAINDER -> new LibraryOperators.Remainder(place, left, right);
      case IN -> new LibraryOperators.In(place, left, right);
    };
  }

  private static final class Add extends Binary {
    Add(Place place, Node left, Node right) {
      super(place, left, right);
    }

    @Override
    Value apply(Value l, Value r, Evaluator evaluator) {
      if (l instanceof NumberValue x && r instanceof NumberValue y) {
        double sum = x.value() + y.value();
        if (Double.isFinite(sum)) {
          return NumberValue.of(sum);
        }
      }
      evaluator.site = this;
      return plus(l, r, evaluator);
    }
  }

  /** {@code left + right}. */
  static Value plus(Value left, Value right, Evaluator evaluator) {
    if (right instanceof StringValue r) {
      return evaluator.concat(Manifester.toStringValue(left, evaluator), r);
    }
    if (left instanceof StringValue l) {
      return evaluator.concat(l, Manifester.toStringValue(right, evaluator));
    }
    if (left instanceof NumberValue l) {
      return evaluator.number(l.value() + evaluator.number(right));
    }
    if (left instanceof ObjectValue l) {
      return l.plus(evaluator.object(right));
    }
    if (left instanceof ArrayValue l) {
      return evaluator.concat(l, evaluator.array(right));
    }
    throw evaluator.typeError(left);
  }

  private static final class Arithmetic extends Binary {
    private final BinaryOperator operator;

    Arithmetic(Place place, BinaryOperator operator, Node left, Node right) {
      super(place, left, right);
      this.operator = operator;
    }

    @Override
    Value apply(Value l, Value r, Evaluator evaluator) {
      evaluator.site = this;
      double x = evaluator.number(l);
      double y = evaluator.number(r);
      return switch (operator) {
        case SUBTRACT -> evaluator.number(x - y);
        case MULTIPLY -> evaluator.number(x * y);
        default -> {
          if (y == 0) {
            throw evaluator.error(EvalCode.NOT_A_NUMBER, "Division by zero.");
          }
          yield evaluator.number(x / y);
        }
      };
    }
  }

  private static final class Order extends Binary {
    private final BinaryOperator operator;

    Order(Place place, BinaryOperator operator, Node left, Node right) {
      super(place, left, right);
      this.operator = operator;
    }

    @Override
    Value apply(Value l, Value r, Evaluator evaluator) {
      evaluator.site = this;
      int order = Comparison.compare(l, r, evaluator);
      return BooleanValue.of(
          switch (operator) {
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
          });
    }
  }

  private static final class Equal extends Binary {
    private final boolean wanted;

    Equal(Place place, boolean wanted, Node left, Node right) {
      super(place, left, right);
      this.wanted = wanted;
    }

    @Override
    Value apply(Value l, Value r, Evaluator evaluator) {
      evaluator.site = this;
      return BooleanValue.of(Equality.equal(l, r, evaluator) == wanted);
    }
  }

  private static final class Bits extends Binary {
    private final BinaryOperator operator;

    Bits(Place place, BinaryOperator operator, Node left, Node right) {
      super(place, left, right);
      this.operator = operator;
    }

    @Override
    Value apply(Value l, Value r, Evaluator evaluator) {
      evaluator.site = this;
      double first = evaluator.number(l);
      double second = evaluator.number(r);
      long x = operand(first, evaluator);
      long y = operand(second, evaluator);
      return switch (operator) {
        case BIT_AND -> NumberValue.of((double) (x & y));
        case BIT_OR -> NumberValue.of((double) (x | y));
        case BIT_XOR -> NumberValue.of((double) (x ^ y));
        case SHIFT_RIGHT -> NumberValue.of((double) (x >> shift(y, evaluator)));
        default -> NumberValue.of((double) shiftLeft(x, shift(y, evaluator), evaluator));
      };
    }
  }

  private static int shift(long by, Evaluator evaluator) {
    if (by < 0) {
      throw evaluator.error("Shift by negative exponent.");
    }
    return (int) (by % 64);
  }

  private static long shiftLeft(long value, int by, Evaluator evaluator) {
    // Differs from go-jsonnet, which lets the result overflow into the sign.
    if (by > 0 && Math.abs(value) >= 1L << (63 - by)) {
      throw evaluator.error("numeric value outside safe integer range for bitwise operation.");
    }
    return value << by;
  }

  private static long operand(double value, Evaluator evaluator) {
    if (value < -MAX_SAFE || value > MAX_SAFE) {
      throw evaluator.error(
          "Bitwise operator argument "
              + NumberTexts.shortest(value)
              + " outside of range [-9007199254740991, 9007199254740991]");
    }
    return (long) value;
  }

  /** The prefix operators. */
  static final class Unary extends Node {
    private final dev.obsc.syntax.UnaryOperator operator;
    private final Node operand;

    Unary(Place place, dev.obsc.syntax.UnaryOperator operator, Node operand) {
      super(place);
      this.operator = operator;
      this.operand = operand;
    }

    @Override
    Value eval(Evaluator evaluator, Frame frame) {
      Value value = operand.eval(evaluator, frame);
      evaluator.site = this;
      return switch (operator) {
        case NOT -> BooleanValue.of(!evaluator.bool(value));
        case PLUS -> NumberValue.of(evaluator.number(value));
        case MINUS -> NumberValue.of(-evaluator.number(value));
        case BIT_NOT -> NumberValue.of((double) ~(long) evaluator.number(value));
      };
    }
  }
}
