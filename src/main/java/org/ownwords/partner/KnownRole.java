package org.ownwords.partner;

import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// What somebody agreed to do, with what became of it, the earliest first.
record KnownRole(AgreedRoleId id, CaseId caseId, AgreedRole role, List<Became> became) {

    public KnownRole {
        became = List.copyOf(became);
    }

    /// The address under which is recorded what became of it.
    String path() {
        return "%s/agreed-roles/%s/became/new".formatted(caseId.path(), id.value());
    }

    RoleStanding standing() {
        return RoleStanding.of(role, became);
    }

    /// How it stands, as a sentence.
    String stands() {
        return switch (standing()) {
            case RoleStanding.ToDo(var dueOn, var since) ->
                dueOn == null
                        ? "To be done, agreed on %s.".formatted(Days.day(since))
                        : "To be done by %s.".formatted(Days.day(dueOn));
            case RoleStanding.Done(var on) -> "Done on %s.".formatted(Days.day(on));
            case RoleStanding.NotDone(var on) -> "Not done, as of %s.".formatted(Days.day(on));
            case RoleStanding.Declined(var on) -> "Declined on %s.".formatted(Days.day(on));
        };
    }
}
