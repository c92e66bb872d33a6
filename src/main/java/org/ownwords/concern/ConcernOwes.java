package org.ownwords.concern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ownwords.advocacy.Advocates;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.concern.ConcernStore.HelpThoughtOf;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Where somebody thought at the concern that the person may need help to take part, an advocate is considered: it is
/// decided whether one has to be arranged, or one is asked for, on the day of the concern or later. It is for whoever
/// holds the case, holds nothing up, and falls away with it.
@Component
class ConcernOwes implements Owes {

    private final ConcernStore concerns;
    private final Advocates advocates;

    ConcernOwes(ConcernStore concerns, Advocates advocates) {
        this.concerns = concerns;
        this.advocates = advocates;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var thoughtOf = concerns.helpThoughtOf(cases);
        var considered = thoughtOf.isEmpty()
                ? Map.<CaseId, LocalDate>of()
                : advocates.considered(
                        thoughtOf.stream().map(HelpThoughtOf::file).distinct().toList());
        return thoughtOf.stream()
                .filter(each ->
                        considered.getOrDefault(each.file(), LocalDate.MIN).isBefore(each.on()))
                .map(ConcernOwes::consider)
                .toList();
    }

    private static Owed consider(HelpThoughtOf thought) {
        return new Owed(
                thought.file(),
                new Because("advocate-to-consider", thought.concern()),
                new Prompt(
                        "Consider whether an advocate is needed",
                        "When the concern was raised, it was thought that the person may need somebody to help them take"
                                + " part (Care Act 2014, section 68)",
                        thought.file().path() + "/advocacy/new"),
                new Whom.Holder(),
                new When.Waiting(thought.on()),
                Bearing.WHILE_OPEN);
    }
}
