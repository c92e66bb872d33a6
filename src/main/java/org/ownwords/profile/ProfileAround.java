package org.ownwords.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.From;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// Whom the person trusts, and who handles their money, as their profile has it now.
@Component
class ProfileAround implements AroundThem {

    private final Profiles profiles;

    ProfileAround(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return profiles.now(person).map(Known::profile).stream()
                .flatMap(profile -> Stream.of(trusted(person, profile), money(person, profile)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Relation> trusted(Person person, Profile profile) {
        return Optional.ofNullable(profile.wayIn().trusts())
                .map(who -> new Relation(
                        Kind.TRUSTED,
                        who,
                        Is.on(
                                profile.on(),
                                profile.isTheirs() ? "Trusted, as they say" : "Trusted, as was said for them",
                                ""),
                        from(person),
                        null));
    }

    private static Optional<Relation> money(Person person, Profile profile) {
        var money = profile.money();
        return Optional.ofNullable(money.who())
                .map(who -> new Relation(
                        kind(money.handler()),
                        who,
                        Is.on(
                                profile.on(),
                                "Handles their money",
                                money.handler().words() + "."),
                        from(person),
                        null));
    }

    private static Kind kind(Handler handler) {
        return switch (handler) {
            case APPOINTEE, ATTORNEY, DEPUTY -> Kind.DECIDER;
            case FAMILY, OTHER, THEMSELVES, NOT_KNOWN -> Kind.FAMILY;
        };
    }

    private static From from(Person person) {
        return new From.About(
                "What matters to them",
                "/people/%s/profile".formatted(person.id().value()));
    }
}
