package org.ownwords.advocacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// The person's advocates, and whoever supports and represents them in place of one. Nobody who was considered and
/// found not to be appropriate is named here.
@Component
class AdvocacyAround implements AroundThem {

    private final AdvocateStore advocates;
    private final AdvocacyStore decisions;

    AdvocacyAround(AdvocateStore advocates, AdvocacyStore decisions) {
        this.advocates = advocates;
        this.decisions = decisions;
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return Stream.concat(
                        advocates.askedOn(cases).entrySet().stream()
                                .flatMap(each -> each.getValue().stream()
                                        .flatMap(asked -> relation(each.getKey(), asked).stream())),
                        decisions.decidedOn(cases).entrySet().stream()
                                .map(each ->
                                        Map.entry(each.getKey(), each.getValue().getFirst()))
                                .filter(each -> each.getValue().result() == DutyResult.SOMEBODY_APPROPRIATE)
                                .flatMap(each -> supporter(each.getKey(), each.getValue()).stream()))
                .sorted(Comparator.comparing(
                        (Relation relation) ->
                                Objects.requireNonNull(relation.is().day()),
                        Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /// Nothing where nobody came of it.
    private static Optional<Relation> relation(CaseId caseId, AskedAdvocate asked) {
        return switch (asked.standing()) {
            case AdvocateStanding.NotWanted(), AdvocateStanding.NeverStarts _ -> Optional.empty();
            case AdvocateStanding.AskedFor(),
                    AdvocateStanding.Accepted _,
                    AdvocateStanding.Started _,
                    AdvocateStanding.Ended _ -> named(asked).map(who -> relation(caseId, asked, who));
        };
    }

    /// Their own name, or that of whoever is asked for one.
    private static Optional<String> named(AskedAdvocate asked) {
        return asked.progress().reversed().stream()
                .map(Progress::who)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(asked.asking().provider()));
    }

    private static Relation relation(CaseId caseId, AskedAdvocate asked, String who) {
        var soFar = asked.soFar();
        return Relation.of(
                Kind.ADVOCATE,
                who,
                new Is(
                        asked.asking().words(),
                        Character.toUpperCase(soFar.charAt(0)) + soFar.substring(1) + ".",
                        asked.standing() instanceof AdvocateStanding.Started(var on)
                                ? on
                                : asked.asking().on(),
                        asked.standing() instanceof AdvocateStanding.Started),
                caseId,
                asked.id().value());
    }

    private static Optional<Relation> supporter(CaseId caseId, Decided decided) {
        return Optional.ofNullable(decided.who())
                .map(name -> Relation.of(
                        Kind.ADVOCATE,
                        name,
                        Is.since(decided.on(), "Supports and represents them, so that no advocate is needed", ""),
                        caseId,
                        decided.id()));
    }
}
