package org.ownwords.consent;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.consent.Sufficiency.HasWhatItNeeds;
import org.ownwords.consent.Sufficiency.Missing;

/// Whether something that goes on without the person's agreement has what that needs. A function of
/// what is said: no clock, no user, no database.
///
/// Acting or sharing against a refusal needs a reason and somebody who authorised it, and the person
/// is told, or there is a reason why not. Which grounds there are, the multi-agency guidance says
/// ([Ground]); which of them holds is a judgement that is not made here.
final class WithoutAgreement {

    private WithoutAgreement() {}

    static Sufficiency judge(Reasons reasons) {
        var needs = Stream.concat(
                        Stream.of(
                                missing(reasons.grounds().isEmpty(), Need.GROUND),
                                missing(isBlank(reasons.why()), Need.REASON),
                                missing(isBlank(reasons.authorisedBy()), Need.AUTHORISER)),
                        missing(reasons.telling()))
                .flatMap(Optional::stream)
                .toList();
        return needs.isEmpty() ? new HasWhatItNeeds() : new Missing(needs);
    }

    private static Stream<Optional<Need>> missing(Telling telling) {
        return switch (telling) {
            case Telling.NotSaid() -> Stream.of(Optional.of(Need.WHETHER_TOLD));
            case Telling.Told(var what, var on) ->
                Stream.of(missing(isBlank(what), Need.WHAT_TOLD), missing(on == null, Need.WHEN_TOLD));
            case Telling.NotTold(var why) -> Stream.of(missing(isBlank(why), Need.WHY_NOT_TOLD));
        };
    }

    private static Optional<Need> missing(boolean isMissing, Need need) {
        return isMissing ? Optional.of(need) : Optional.empty();
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
