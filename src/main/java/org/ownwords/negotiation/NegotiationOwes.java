package org.ownwords.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What others want is put to the person. What is not settled is talked about again on the day that was
/// set.
@Component
class NegotiationOwes implements Owes {

    private final OthersViewStore views;
    private final NegotiationStore negotiations;

    NegotiationOwes(OthersViewStore views, NegotiationStore negotiations) {
        this.views = views;
        this.negotiations = negotiations;
    }

    @Override
    public Set<String> tables() {
        return Set.of("others_view", "negotiation");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var wanted = views.on(cases);
        var talked = negotiations.on(cases);
        return cases.stream()
                .distinct()
                .flatMap(file -> Stream.concat(
                        OthersViewEntry.now(wanted.getOrDefault(file, List.of())).stream()
                                .flatMap(each -> ask(each).stream()),
                        NegotiationEntry.now(talked.getOrDefault(file, List.of())).stream()
                                .flatMap(each -> talkAgain(each).stream())))
                .toList();
    }

    private static Optional<Owed> ask(OthersViewEntry entry) {
        return entry.view().reception() instanceof Reception.NotAsked
                ? Optional.of(new Owed(
                        entry.caseId(),
                        new Because("view-to-put", entry.id()),
                        new Prompt(
                                "Ask them what they make of what somebody else wants: "
                                        + entry.view().who(),
                                "What the person wants comes first, and they may turn down what others suggest",
                                entry.nowPath()),
                        new Whom.Holder(),
                        new When.Waiting(entry.view().on()),
                        Bearing.WHILE_OPEN))
                : Optional.empty();
    }

    private static Optional<Owed> talkAgain(NegotiationEntry entry) {
        var on = entry.negotiation().ending().talkAgainOn();
        return on == null
                ? Optional.empty()
                : Optional.of(new Owed(
                        entry.caseId(),
                        new Because("talk-again", entry.id()),
                        new Prompt(
                                "Talk again about what they want and what others want",
                                "It was not settled when it was last talked about",
                                entry.caseId().path() + "/negotiations/new"),
                        new Whom.Holder(),
                        new When.Day(on),
                        Bearing.WHILE_OPEN));
    }
}
