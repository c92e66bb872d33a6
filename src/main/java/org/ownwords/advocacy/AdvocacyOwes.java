package org.ownwords.advocacy;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Where an advocate has to be arranged and nobody was asked, somebody is asked. Whoever
/// was asked for one is waited for until an advocate starts. The duty is the council’s, and not only that of whoever
/// holds the case: so a manager sees too that nobody was asked. None of it holds anything up, and all of it falls away
/// with the case.
@Component
class AdvocacyOwes implements Owes {

    static final Stage ARRANGING =
            new Stage("advocate-arranged", "From the duty to arrange an advocate to asking for one");
    static final Stage STARTING = new Stage("advocate-started", "From asking for an advocate to their start");

    private final AdvocacyStore decisions;
    private final AdvocateStore advocates;

    AdvocacyOwes(AdvocacyStore decisions, AdvocateStore advocates) {
        this.decisions = decisions;
        this.advocates = advocates;
    }

    @Override
    public List<Stage> stages() {
        return List.of(ARRANGING, STARTING);
    }

    @Override
    public Set<String> tables() {
        return Set.of("advocacy_decision", "advocate");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var decided = decisions.decidedOn(cases);
        var asked = advocates.askedOn(cases);
        return cases.stream()
                .distinct()
                .flatMap(file -> owed(file, decided.getOrDefault(file, List.of()), asked.getOrDefault(file, List.of())))
                .toList();
    }

    private static Stream<Owed> owed(CaseId file, List<Decided> decided, List<AskedAdvocate> asked) {
        return Stream.concat(
                AdvocacyStanding.of(decided, asked) instanceof AdvocacyStanding.NobodyArranged nobody
                        ? Stream.of(arrange(file, nobody), see(file, nobody))
                        : Stream.empty(),
                asked.stream().filter(AskedAdvocate::isAwaited).map(advocate -> start(file, advocate)));
    }

    private static Owed arrange(CaseId file, AdvocacyStanding.NobodyArranged nobody) {
        return new Owed(
                file,
                new Because("advocate-to-arrange", nobody.latest().id()),
                new Prompt(
                        "Arrange an independent advocate",
                        "Without one, the person cannot take full part. It is the council’s duty: Care Act 2014, section 68",
                        file.path() + "/advocates/new"),
                new Whom.Holder(),
                new When.Within(ARRANGING, nobody.since()),
                Bearing.WHILE_OPEN);
    }

    private static Owed see(CaseId file, AdvocacyStanding.NobodyArranged nobody) {
        return new Owed(
                file,
                new Because("advocate-not-arranged", nobody.latest().id()),
                new Prompt(
                        "See that an independent advocate is arranged",
                        "The council has the duty to arrange one, and nobody has been asked: Care Act 2014, section 68",
                        file.path() + "/advocates/new"),
                new Whom.Signer(WhoseWork.of(nobody.latest().by())),
                new When.Within(ARRANGING, nobody.since()),
                Bearing.WHILE_OPEN);
    }

    private static Owed start(CaseId file, AskedAdvocate advocate) {
        var provider = Objects.requireNonNull(advocate.asking().provider());
        return new Owed(
                file,
                new Because("advocate-to-start", advocate.id().value()),
                new Prompt(
                        "An advocate starts, from " + provider,
                        "Until then the person has nobody to help them take part",
                        "%s/advocates/%s/progress/new"
                                .formatted(file.path(), advocate.id().value())),
                new Whom.Other(provider),
                new When.Within(STARTING, advocate.asking().on()),
                Bearing.WHILE_OPEN);
    }
}
