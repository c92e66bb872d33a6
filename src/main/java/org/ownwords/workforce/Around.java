package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Option;

/// What a form needs to know beside what is typed. It is wide because one record serves the forms of all kinds.
///
/// @param me       whoever records
/// @param all      who works here
/// @param cases    cases that may be named, by their ids
/// @param findings findings of reviews that may be named, by their ids
/// @param before   what the entry said before, where it is recorded again, or null
/// @param from     the entry that the new one follows from, or null
record Around(
        Practitioner me,
        List<Practitioner> all,
        List<Option> cases,
        List<Option> findings,
        @Nullable Entry before,
        @Nullable Known from,
        LocalDate today) {

    Around {
        all = List.copyOf(all);
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
    }

    String identity() {
        return me.id().value();
    }

    /// The colleagues of the same team, with those who were named before.
    List<Option> team() {
        var named = MayRead.named(before);
        return options(all.stream()
                .filter(each -> named.contains(each.id().value())
                        || (me.team() != null
                                && me.team().equals(each.team())
                                && each.role().worksOnCases())));
    }

    List<Option> teamWithoutMe() {
        return team().stream().filter(each -> !each.code().equals(identity())).toList();
    }

    /// Whom somebody may say had training: managers of their team and of themselves, others of themselves.
    List<Option> learners() {
        return me.role() == Role.MANAGER
                ? Stream.concat(team().stream(), options(Stream.of(me)).stream())
                        .distinct()
                        .toList()
                : options(Stream.of(me));
    }

    /// All who do the work, with those who were named before.
    List<Option> colleagues() {
        var named = MayRead.named(before);
        return options(all.stream()
                .filter(each ->
                        each.role().worksOnCases() || named.contains(each.id().value())));
    }

    /// The managers with whom somebody may share what they wrote for themselves.
    List<Option> managers() {
        return options(all.stream()
                .filter(each -> each.role() == Role.MANAGER && !each.id().equals(me.id())));
    }

    /// Those who were in the supervision that something follows from.
    List<Option> present() {
        var there = from == null ? List.<String>of() : MayRead.named(from.says());
        return options(all.stream().filter(each -> there.contains(each.id().value())));
    }

    private static List<Option> options(Stream<Practitioner> of) {
        return of.map(each -> Option.of(each.id().value(), each.name())).toList();
    }

    /// Whose identity a typed name is: of a colleague only where exactly one has it.
    @Nullable String meant(String typed) {
        var meant = all.stream()
                .filter(each -> plain(each.name()).equals(plain(typed)))
                .map(Practitioner::id)
                .map(ActorId::value)
                .toList();
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    List<String> names() {
        return all.stream().map(Practitioner::name).toList();
    }
}
