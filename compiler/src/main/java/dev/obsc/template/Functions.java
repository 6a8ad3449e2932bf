package dev.obsc.template;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** All functions of a template, by name. */
final class Functions {
  /** Most turns of a loop or repetitions of a text, so that no template runs away. */
  static final int MAX_LOOP = 1_000_000;

  private final SortedMap<String, GoValue> constants;

  /**
   * @param constants functions without parameters; they win over those of the language
   */
  Functions(SortedMap<String, GoValue> constants) {
    this.constants = constants;
  }

  boolean exists(String name) {
    return find(name).isPresent();
  }

  Function get(String name) {
    return find(name).orElseThrow();
  }

  private Optional<Function> find(String name) {
    GoValue constant = constants.get(name);
    if (constant != null) {
      return Optional.of(Function.of(name, _ -> constant));
    }
    return TextFunctions.find(name)
        .or(() -> ListFunctions.find(name))
        .or(() -> DictionaryFunctions.find(name))
        .or(() -> NumberFunctions.find(name))
        .or(() -> TypeFunctions.find(name))
        .or(() -> EncodingFunctions.find(name))
        .or(() -> PatternFunctions.find(name))
        .or(() -> VersionFunctions.find(name))
        .or(() -> LanguageFunctions.find(name))
        .or(() -> refused(name));
  }

  /** Functions that sprig has and that would make a name depend on more than its object. */
  private static Optional<Function> refused(String name) {
    String reason = REFUSED.get(name);
    if (reason == null) {
      return Optional.empty();
    }
    return Optional.of(
        Function.variadic(
            name,
            ParameterType.ANY,
            _ -> {
              throw new FunctionException("not available in obsc: " + reason);
            }));
  }

  private static final String CLOCK = "a name must not depend on the time";
  private static final String RANDOM = "a name must not depend on chance";
  private static final String OUTSIDE = "a name must not depend on this machine or the network";
  private static final String KEYS = "keys and passwords do not belong in a name";

  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("now", CLOCK),
          Map.entry("ago", CLOCK),
          Map.entry("date", CLOCK),
          Map.entry("date_in_zone", CLOCK),
          Map.entry("dateInZone", CLOCK),
          Map.entry("date_modify", CLOCK),
          Map.entry("dateModify", CLOCK),
          Map.entry("mustDateModify", CLOCK),
          Map.entry("must_date_modify", CLOCK),
          Map.entry("duration", CLOCK),
          Map.entry("durationRound", CLOCK),
          Map.entry("htmlDate", CLOCK),
          Map.entry("htmlDateInZone", CLOCK),
          Map.entry("toDate", CLOCK),
          Map.entry("mustToDate", CLOCK),
          Map.entry("unixEpoch", CLOCK),
          Map.entry("randAlphaNum", RANDOM),
          Map.entry("randAlpha", RANDOM),
          Map.entry("randAscii", RANDOM),
          Map.entry("randNumeric", RANDOM),
          Map.entry("randBytes", RANDOM),
          Map.entry("randInt", RANDOM),
          Map.entry("shuffle", RANDOM),
          Map.entry("uuidv4", RANDOM),
          Map.entry("env", OUTSIDE),
          Map.entry("expandenv", OUTSIDE),
          Map.entry("getHostByName", OUTSIDE),
          Map.entry("bcrypt", KEYS),
          Map.entry("htpasswd", KEYS),
          Map.entry("genPrivateKey", KEYS),
          Map.entry("derivePassword", KEYS),
          Map.entry("buildCustomCert", KEYS),
          Map.entry("genCA", KEYS),
          Map.entry("genCAWithKey", KEYS),
          Map.entry("genSelfSignedCert", KEYS),
          Map.entry("genSelfSignedCertWithKey", KEYS),
          Map.entry("genSignedCert", KEYS),
          Map.entry("genSignedCertWithKey", KEYS),
          Map.entry("encryptAES", KEYS),
          Map.entry("decryptAES", KEYS));
}
