package org.ownwords.partner;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.page.Days;
import org.ownwords.partner.InTouch.Contact;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// Who coordinates, who agreed to do something, and those whom the person turned away from or is in touch with again.
@Component
class PartnerAround implements AroundThem {

    private final CoordinatorStore coordinators;
    private final RoleStore roles;
    private final InTouchStore inTouch;

    PartnerAround(CoordinatorStore coordinators, RoleStore roles, InTouchStore inTouch) {
        this.coordinators = coordinators;
        this.roles = roles;
        this.inTouch = inTouch;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coordinator", "agreed_role", "in_touch");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return Stream.of(
                        coordinators.now(cases).stream().map(PartnerAround::relation),
                        roles.on(cases).stream().map(PartnerAround::relation),
                        inTouch.on(cases).values().stream()
                                .flatMap(entries -> InTouch.now(entries).stream())
                                .flatMap(PartnerAround::relations))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(
                        (Relation relation) ->
                                Objects.requireNonNull(relation.is().day()),
                        Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static Relation relation(CoordinatorStore.Known known) {
        return new Relation(
                Kind.PARTNER,
                known.coordinator().words(),
                Is.since(known.coordinator().since(), "Coordinates what partners do", ""),
                new Relation.From.Entry(known.caseId(), known.row()),
                null);
    }

    private static Relation relation(KnownRole known) {
        return Relation.of(
                known.role().doer(),
                Is.on(known.role().on(), "Agreed: " + known.role().what(), known.stands()),
                known.caseId(),
                known.id().value());
    }

    /// Whom they turned away from, and who keeps trying.
    private static Stream<Relation> relations(InTouch.Entry entry) {
        var touch = entry.inTouch();
        return switch (touch.contact()) {
            case Contact.Again() ->
                Stream.of(Relation.of(
                        Kind.PARTNER,
                        touch.withWhom(),
                        Is.since(touch.on(), "In touch again", ""),
                        entry.caseId(),
                        entry.id()));
            case Contact.Away(var _, var keeper, var _, var tryOn) ->
                Stream.concat(
                        Stream.of(Relation.of(
                                Kind.PARTNER,
                                touch.withWhom(),
                                Is.since(touch.on(), "Not in touch any more", ""),
                                entry.caseId(),
                                entry.id())),
                        Stream.ofNullable(keeper)
                                .map(doer -> Relation.of(
                                        doer,
                                        Is.since(
                                                touch.on(),
                                                "Keeps trying to be in touch",
                                                tryOn == null
                                                        ? ""
                                                        : "They try again on %s.".formatted(Days.day(tryOn))),
                                        entry.caseId(),
                                        entry.id())));
        };
    }
}
