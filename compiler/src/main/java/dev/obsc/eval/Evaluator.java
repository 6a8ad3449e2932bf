package dev.obsc.eval;

import dev.obsc.engine.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The state of one evaluation: the open calls, the limits, and what the program can reach from
 * outside. Belongs to one thread; only {@link #cancel} may be called from another.
 */
public final class Evaluator {
  /** How many calls pass between two looks at the clock. */
  private static final int FUEL = 4096;

  /** Nesting of data that comparing and similar walks follow; beyond it the data is cyclic. */
  private static final int MAX_STRUCTURE = 20_000;

  private final World world;
  private final Limits limits;
  private final long deadlineNanos;
  private final Shapes shapes = new Shapes();
  private Site[] stack = new Site[64];
  private int depth;
  private int fuel = FUEL;
  private long steps;
  private int structure;
  private volatile boolean cancelled;

  /** Where the evaluation stands; what fails next, or calls next, is said to be there. */
  Site site;

  /** The function and the scope of a tail call under way; see {@link TailCall}. */
  final TailCall tailCall = new TailCall();

  Evaluator(World world, Limits limits, long startNanos, Site start) {
    this.world = world;
    this.limits = limits;
    this.deadlineNanos = startNanos + limits.timeout().toNanos();
    this.site = start;
  }

  /** Everything the program can reach that is not in its own text. */
  public World world() {
    return world;
  }

  Shapes shapes() {
    return shapes;
  }

  /** Makes the evaluation fail soon. */
  void cancel() {
    cancelled = true;
  }

  /** Opens a call from the current site. */
  void push() {
    if (depth >= limits.maxStackFrames()) {
      throw stackExceeded();
    }
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, depth * 2);
    }
    stack[depth++] = site;
    if (--fuel == 0) {
      refuel();
    }
  }

  /** Closes the innermost call and stands again where it was opened. */
  void pop() {
    site = stack[--depth];
  }

  /** Lets a tail call take the place of the innermost one. */
  void replaceTop() {
    stack[depth - 1] = site;
    if (--fuel == 0) {
      refuel();
    }
  }

  int depth() {
    return depth;
  }

  /** Returns to an earlier state after a failure. */
  void unwind(int earlierDepth, Site earlierSite) {
    depth = earlierDepth;
    site = earlierSite;
    structure = 0;
  }

  private void refuel() {
    fuel = FUEL;
    account(FUEL);
  }

  /**
   * Accounts for work that opens no calls, such as a long loop of a builtin, and fails if the
   * evaluation has been cancelled or has used up what it may.
   */
  public void spend(long work) {
    if (work < fuel) {
      fuel -= (int) work;
    } else {
      account(work);
    }
  }

  private void account(long work) {
    steps += work;
    if (cancelled) {
      throw error(EvalCode.CANCELLED, "evaluation was cancelled");
    }
    if (steps > limits.maxSteps()) {
      throw error(EvalCode.STEP_LIMIT, "evaluation took more than " + limits.maxSteps() + " steps");
    }
    if (System.nanoTime() - deadlineNanos > 0) {
      throw error(
          EvalCode.TIME_LIMIT,
          "evaluation took longer than " + limits.timeout().toSeconds() + " seconds");
    }
  }

  /** Fails if a value of about {@code bytes} would be larger than a value may be. */
  public void checkSize(long bytes) {
    if (bytes > limits.maxValueBytes()) {
      throw error(
          EvalCode.SIZE_LIMIT, "a value would take more than " + limits.maxValueBytes() + " bytes");
    }
  }

  /** Descends one level into data; to be paired with {@link #ascend}. */
  public void descend() {
    if (++structure > MAX_STRUCTURE) {
      throw stackExceeded();
    }
  }

  public void ascend() {
    structure--;
  }

  EvaluationException stackExceeded() {
    return error(EvalCode.STACK_LIMIT, "max stack frames exceeded.");
  }

  /** An error at the current site. */
  public EvaluationException error(String message) {
    return error(EvalCode.EVALUATION_FAILED, message);
  }

  /** An error at the current site. */
  public EvaluationException error(EvalCode code, String message) {
    return new EvaluationException(code, message, trace());
  }

  /** An error at the innermost call, within which the evaluation stands nowhere yet. */
  EvaluationException errorAtCall(EvalCode code, String message) {
    List<Site> trace = trace();
    return new EvaluationException(code, message, trace.subList(1, trace.size()));
  }

  private List<Site> trace() {
    List<Site> trace = new ArrayList<>(depth + 1);
    trace.add(site);
    for (int i = depth - 1; i >= 0; i--) {
      trace.add(stack[i]);
    }
    return trace;
  }

  /** The error for a value of the wrong type. */
  public EvaluationException typeError(Value found, String expected) {
    return error(
        EvalCode.WRONG_TYPE, "Unexpected type " + found.typeName() + ", expected " + expected);
  }

  /** The error for a value that the operation has no meaning for. */
  public EvaluationException typeError(Value found) {
    return error(EvalCode.WRONG_TYPE, "Unexpected type " + found.typeName());
  }

  EvaluationException noSuchField(ObjectValue object, String name) {
    EvaluationException error = error(EvalCode.UNDEFINED_FIELD, "Field does not exist: " + name);
    return Suggestions.forField(error, object, name, this);
  }

  /** The value as a number, or a type error. */
  public double number(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof NumberValue number) {
      return number.value();
    }
    throw typeError(value, "number");
  }

  /** The value as a 32-bit integer, or an error in go-jsonnet's words. */
  public int integer(Lazy lazy) {
    double number = number(lazy);
    int whole = (int) number;
    if (whole != number) {
      throw error(
          EvalCode.WRONG_TYPE, "Expected an integer, but got " + NumberTexts.shortest(number));
    }
    return whole;
  }

  public boolean bool(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof BooleanValue bool) {
      return bool.value();
    }
    throw typeError(value, "boolean");
  }

  public StringValue string(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof StringValue string) {
      return string;
    }
    throw typeError(value, "string");
  }

  public ArrayValue array(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof ArrayValue array) {
      return array;
    }
    throw typeError(value, "array");
  }

  public ObjectValue object(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof ObjectValue object) {
      return object;
    }
    throw typeError(value, "object");
  }

  public FunctionValue function(Lazy lazy) {
    Value value = lazy.force(this);
    if (value instanceof FunctionValue function) {
      return function;
    }
    throw typeError(value, "function");
  }

  /** The result of arithmetic, which must be finite. */
  public NumberValue number(double result) {
    if (!Double.isFinite(result)) {
      throw notFinite(result);
    }
    return NumberValue.of(result);
  }

  private EvaluationException notFinite(double result) {
    return error(EvalCode.NOT_A_NUMBER, Double.isNaN(result) ? "Not a number" : "Overflow");
  }

  /** The two strings joined, within the size a value may have. */
  public StringValue concat(StringValue left, StringValue right) {
    checkSize((long) left.units() + right.units());
    return left.concat(right);
  }

  /** The two arrays joined, within the size a value may have. */
  public ArrayValue concat(ArrayValue left, ArrayValue right) {
    checkSize(4L * ((long) left.length() + right.length()));
    return left.concat(right);
  }
}
