package org.ownwords.boardwork;

import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Who records the Board's work: whoever keeps its reviews ([org.ownwords.access.Role#MANAGER] and
/// [org.ownwords.access.Role#BOARD_VIEWER]). A practitioner says what came of an action that is theirs, and
/// tells the Board what those who do the work want it to hear; both they can record again as it should be.
final class MayRecord {

    private MayRecord() {}

    static boolean anything(Practitioner practitioner) {
        return switch (practitioner.role()) {
            case MANAGER, BOARD_VIEWER -> true;
            case PRACTITIONER, ANALYST, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }

    static boolean byItself(Practitioner practitioner, Noun noun) {
        return noun.byItself()
                && (anything(practitioner) || (noun == Noun.HEARD && practitioner.role() == Role.PRACTITIONER));
    }

    static boolean whatFollows(Practitioner practitioner, Known from, Noun follow) {
        return anything(practitioner)
                || (follow == Noun.NEWS
                        && from.says() instanceof Action action
                        && practitioner.id().value().equals(action.owner().id()));
    }

    /// Whether somebody records an entry again as it should be: a practitioner what they told themselves.
    static boolean again(Practitioner practitioner, Known known) {
        return anything(practitioner)
                || switch (known.says().noun()) {
                    case HEARD, NEWS ->
                        practitioner.role() == Role.PRACTITIONER
                                && practitioner.id().value().equals(known.by());
                    case OBJECTIVE,
                            ACTION,
                            RECOMMENDATION,
                            CHALLENGE,
                            MECHANISM,
                            SUBGROUP,
                            MEETING,
                            GROUP,
                            ACTIVITY,
                            UNREACHED,
                            ASSURANCE,
                            PROVISION,
                            POINTS,
                            CLAIM -> false;
                };
    }
}
