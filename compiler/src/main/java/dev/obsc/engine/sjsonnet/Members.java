package dev.obsc.engine.sjsonnet;

import java.util.LinkedHashMap;
import java.util.Map;
import scala.collection.mutable.HashMap;
import sjsonnet.Expr$Member$Visibility$Hidden$;
import sjsonnet.Expr$Member$Visibility$Normal$;
import sjsonnet.Position;
import sjsonnet.Val;
import sjsonnet.Val$Obj$ConstMember;
import sjsonnet.Val$Obj$Member;

/** Objects of sjsonnet whose fields are known. */
final class Members {
  private Members() {}

  static Val$Obj$Member visible(Val value) {
    return new Val$Obj$ConstMember(false, Expr$Member$Visibility$Normal$.MODULE$, value, true);
  }

  static Val$Obj$Member hidden(Val value) {
    return new Val$Obj$ConstMember(false, Expr$Member$Visibility$Hidden$.MODULE$, value, true);
  }

  static Val.Obj object(Position position, Map<String, Val$Obj$Member> members) {
    return new Val.Obj(
        position, new LinkedHashMap<>(members), false, null, null, new HashMap<>(), null);
  }
}
