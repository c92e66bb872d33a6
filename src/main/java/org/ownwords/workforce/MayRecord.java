package org.ownwords.workforce;

import java.util.List;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

/// Who records what, of what they may read ([MayRead]). Managers hold supervision. Managers and the Board's own people
/// keep training, forums and who knows about what. Everybody who does the work writes for themselves, asks, and says
/// what they need to learn.
final class MayRecord {

    private MayRecord() {}

    static boolean byItself(Practitioner practitioner, Noun noun) {
        return switch (noun) {
            case SUPERVISION -> practitioner.role() == Role.MANAGER;
            case REFLECTION, MORE, QUESTION -> practitioner.role().worksOnCases();
            case NEED -> keeps(practitioner) || practitioner.role().worksOnCases();
            case COURSE, FORUM, CHAMPION -> keeps(practitioner);
            case AGREED, NEWS, REPLY, HAD -> false;
        };
    }

    private static boolean keeps(Practitioner practitioner) {
        return switch (practitioner.role()) {
            case MANAGER, BOARD_VIEWER -> true;
            case PRACTITIONER, ANALYST, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }

    /// What may follow from an entry.
    ///
    /// @param asked the identities of those who can be asked about practice
    static boolean following(Practitioner practitioner, Known from, Noun follow, List<String> asked) {
        var identity = practitioner.id().value();
        return switch (from.says()) {
            case Supervision supervision ->
                switch (follow) {
                    case REPLY -> supervision.people().contains(identity);
                    case AGREED -> true;
                    case SUPERVISION, NEWS, REFLECTION, MORE, COURSE, HAD, NEED, FORUM, CHAMPION, QUESTION -> false;
                };
            case Agreed agreed ->
                follow == Noun.NEWS && (identity.equals(agreed.owner()) || identity.equals(from.by()));
            case NeedsMore more -> follow == Noun.NEWS && identity.equals(more.worker());
            case Need need -> follow == Noun.NEWS && (keeps(practitioner) || identity.equals(need.person()));
            case Course _ -> follow == Noun.HAD && practitioner.role().worksOnCases();
            case Question _ ->
                follow == Noun.REPLY && (practitioner.role() == Role.MANAGER || asked.contains(identity));
            case News _, Reply _, Reflection _, Had _, Forum _, Champion _ -> false;
        };
    }

    /// Whether somebody may record an entry again.
    static boolean again(Practitioner practitioner, Known known) {
        var identity = practitioner.id().value();
        return switch (known.says()) {
            case Supervision supervision -> identity.equals(supervision.supervisor());
            case Reflection reflection -> identity.equals(reflection.writer());
            case NeedsMore more -> identity.equals(more.worker());
            case Agreed _, News _, Reply _, Question _, Need _ -> identity.equals(known.by());
            case Had _ -> practitioner.role() == Role.MANAGER || identity.equals(known.by());
            case Course _, Forum _, Champion _ -> keeps(practitioner);
        };
    }
}
