package org.ownwords.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Elsewhere;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.From;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;

/// The people and organisations around somebody, each once, in the groups in which they are shown.
///
/// @param name the person's given name
/// @param more whether some concept may know of more than is shown
record Network(String name, List<Group> groups, boolean more) {

    /// Those of one kind, the latest entry first.
    record Group(Kind kind, List<Someone> those) {
        public Group {
            those = List.copyOf(those);
        }
    }

    /// Somebody, with every entry about them.
    ///
    /// @param who   as they are named in an entry, or in their own record where entries name only a case about them
    /// @param lines the entry that says of which kind they are first
    /// @param cases the cases about them that an entry names, each once
    record Someone(String who, List<Mention> lines, List<CaseFile> cases) {
        public Someone {
            lines = List.copyOf(lines);
            cases = List.copyOf(cases);
        }

        /// What they are to the person, by their first entry.
        public String words() {
            return lines.getFirst().is().words();
        }
    }

    /// What one entry says of them.
    ///
    /// @param from  where it is recorded: `Case 12`
    /// @param path  the address of that
    public record Mention(Is is, String from, String path) {}

    /// One entry, with what its reader may see of the cases it names.
    private record Seen(
            Kind kind, String who, Mention entry, @Nullable CaseFile theirs) {

        /// A day that is not known comes last.
        LocalDate day() {
            var day = entry.is().day();
            return day == null ? LocalDate.MIN : day;
        }
    }

    Network {
        groups = List.copyOf(groups);
    }

    /// Everybody around a person. An entry on a case that the reader may not see is left out whole; where an entry
    /// names a case about somebody that they may not see, it says nothing of that case.
    ///
    /// @param relations what the concepts know
    /// @param elsewhere what names the person on cases of others
    /// @param visible   those of all these cases that the reader may see
    /// @param more      whether a concept may know of more
    static Network of(
            Person person,
            List<Relation> relations,
            List<Elsewhere> elsewhere,
            Map<CaseId, CaseFile> visible,
            boolean more) {
        var seen = Stream.concat(
                        relations.stream()
                                .filter(relation -> !isThemselves(relation, person))
                                .flatMap(relation -> seen(relation, person, visible).stream()),
                        elsewhere.stream().flatMap(entry -> seen(entry, person, visible).stream()))
                .sorted(Comparator.comparingInt((Seen each) -> rank(each.kind()))
                        .thenComparing(Seen::day, Comparator.reverseOrder()))
                .toList();
        var records = records(seen);
        var those = new LinkedHashMap<Object, List<Seen>>();
        seen.forEach(each -> those.computeIfAbsent(key(each, records), _ -> new ArrayList<>())
                .add(each));
        var groups = new EnumMap<Kind, List<Someone>>(Kind.class);
        those.values()
                .forEach(each -> groups.computeIfAbsent(each.getFirst().kind(), _ -> new ArrayList<>())
                        .add(someone(each)));
        return new Network(
                person.details().givenName(),
                groups.entrySet().stream()
                        .map(each -> new Group(each.getKey(), each.getValue()))
                        .toList(),
                more);
    }

    /// What the person does themselves, as they may by a plan, is not said of somebody around them.
    private static boolean isThemselves(Relation relation, Person person) {
        return relation.kind() == Kind.PARTNER
                && Stream.of(person.name(), person.details().givenName())
                        .anyMatch(name -> plain(name).equals(plain(relation.who())));
    }

    private static Optional<Seen> seen(Relation relation, Person person, Map<CaseId, CaseFile> visible) {
        var theirs = Optional.ofNullable(relation.theirs())
                .map(visible::get)
                .filter(file -> !file.person().id().equals(person.id()))
                .orElse(null);
        return switch (relation.from()) {
            case From.About(var words, var path) ->
                Optional.of(new Seen(relation.kind(), relation.who(), new Mention(relation.is(), words, path), theirs));
            case From.Entry(var caseId, var row) ->
                Optional.ofNullable(visible.get(caseId))
                        .map(file -> new Seen(
                                relation.kind(),
                                relation.who(),
                                new Mention(relation.is(), "Case " + file.number(), path(caseId, row)),
                                theirs));
        };
    }

    private static Optional<Seen> seen(Elsewhere entry, Person person, Map<CaseId, CaseFile> visible) {
        return Optional.ofNullable(visible.get(entry.caseId()))
                .filter(file -> !file.person().id().equals(person.id()))
                .map(file -> new Seen(
                        Kind.OTHERS,
                        file.person().name(),
                        new Mention(
                                Is.on(entry.on(), entry.words(), ""),
                                "Case " + file.number(),
                                path(entry.caseId(), entry.row())),
                        file));
    }

    static String path(CaseId caseId, UUID row) {
        return "%s#entry-%s".formatted(caseId.path(), row);
    }

    /// In which group somebody is who is of several kinds: the lowest first. Who may decide by law, or speaks for
    /// the person, is found there and not only in the family.
    private static int rank(Kind kind) {
        return switch (kind) {
            case DECIDER -> 0;
            case ADVOCATE -> 1;
            case FAMILY -> 2;
            case TRUSTED -> 3;
            case COLLEAGUE -> 4;
            case PARTNER -> 5;
            case OTHERS -> 6;
            case THOUGHT_TO_HAVE_CAUSED_HARM -> 7;
        };
    }

    /// Whose record somebody has, by what they are called in an entry that names a case about them.
    private static Map<String, PersonId> records(List<Seen> seen) {
        var records = new HashMap<String, PersonId>();
        for (var each : seen) {
            var theirs = each.theirs();
            if (theirs != null) {
                records.putIfAbsent(plain(each.who()), theirs.person().id());
            }
        }
        return records;
    }

    /// By what somebody is one: their own record, or what they are called. Who is thought to have caused harm stands by
    /// themselves, whoever else is called so.
    private static Object key(Seen seen, Map<String, PersonId> records) {
        if (seen.kind() == Kind.THOUGHT_TO_HAVE_CAUSED_HARM) {
            return seen.entry().path();
        }
        var called = plain(seen.who());
        var theirs = seen.theirs();
        var record = theirs == null ? records.get(called) : theirs.person().id();
        return record == null ? called : record;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static Someone someone(List<Seen> entries) {
        var cases = entries.stream()
                .flatMap(each -> Stream.ofNullable(each.theirs()))
                .distinct()
                .toList();
        return new Someone(
                entries.stream()
                        .filter(each -> each.theirs() == null)
                        .map(Seen::who)
                        .findFirst()
                        .orElseGet(() -> cases.getFirst().person().name()),
                entries.stream().map(Seen::entry).toList(),
                cases);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /// How many there are.
    int size() {
        return groups.stream().mapToInt(group -> group.those().size()).sum();
    }

    /// Whether anything of a restricted section is among it.
    boolean hasRestricted() {
        return groups.stream().anyMatch(group -> group.kind() == Kind.THOUGHT_TO_HAVE_CAUSED_HARM);
    }
}
