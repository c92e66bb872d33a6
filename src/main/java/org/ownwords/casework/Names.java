package org.ownwords.casework;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// The names a form offers when it asks who will do something, and the person that typed words refer to.
///
/// @param person        what the person is called: first what the form offers
/// @param colleagues    those who may do something about a case
/// @param organisations those the case names already
public record Names(List<String> person, List<Colleague> colleagues, List<String> organisations) {

    /// A colleague, by a label that distinguishes two with the same name: `Nadia Rahman (Hospital team)`.
    record Colleague(String id, String name, String label) {}

    public Names {
        person = List.copyOf(person);
        colleagues = List.copyOf(colleagues);
        organisations = List.copyOf(organisations);
    }

    /// The names to offer: the person, all colleagues who work on cases, and the organisations.
    ///
    /// @param teams the name of each team, by its code
    public static Names of(
            List<String> person,
            Collection<Practitioner> council,
            Map<String, String> teams,
            Collection<String> organisations) {
        var working =
                council.stream().filter(each -> each.role().worksOnCases()).toList();
        return new Names(
                person,
                working.stream()
                        .map(each -> new Colleague(each.id().value(), each.name(), label(each, working, teams)))
                        .toList(),
                organisations.stream().distinct().toList());
    }

    private static String label(Practitioner practitioner, List<Practitioner> working, Map<String, String> teams) {
        var alone = working.stream()
                        .filter(each -> same(each.name(), practitioner.name()))
                        .count()
                == 1;
        var team = practitioner.team();
        return alone || team == null
                ? practitioner.name()
                : "%s (%s)".formatted(practitioner.name(), teams.getOrDefault(team, team));
    }

    /// What the form offers: the person first.
    public List<String> offered() {
        return Stream.of(person.stream().limit(1), colleagues.stream().map(Colleague::label), organisations.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /// Who is meant. A colleague only where the words name exactly one and not the person.
    ///
    /// @param typed what was typed, not blank
    public Doer doer(String typed) {
        return new Doer(typed, colleague(typed));
    }

    /// The same for a form that opened with the name of the person who was to do it before: if it was not
    /// changed, it is still them.
    public Doer doer(String typed, @Nullable Doer before) {
        return before != null && same(before.name(), typed) ? before : doer(typed);
    }

    private @Nullable String colleague(String typed) {
        if (person.stream().anyMatch(name -> same(name, typed))) {
            return null;
        }
        var meant = colleagues.stream()
                .filter(each -> same(each.name(), typed) || same(each.label(), typed))
                .toList();
        return meant.size() == 1 ? meant.getFirst().id() : null;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
