package org.ownwords.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.history.History;
import org.ownwords.history.Newer;
import org.ownwords.history.Told;
import org.ownwords.page.Days;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Looks at two records together: what there is of both when a page is opened, and what is newer when it is
/// sent.
@Service
@Transactional(propagation = Propagation.MANDATORY)
class BothRecords {

    private final Cases cases;
    private final History history;
    private final Newer newer;

    BothRecords(Cases cases, History history, Newer newer) {
        this.cases = cases;
        this.history = history;
        this.newer = newer;
    }

    Seen seen(PersonId gives, PersonId stays, By by) {
        return new Seen(history.length(gives.chain()), history.length(stays.chain()), ids(gives, stays, by));
    }

    /// The form with what there is now, unless it was opened before and carries what there was then.
    Typed opened(PersonId gives, PersonId stays, Typed typed, By by) {
        return Seen.isIn(typed) ? typed : seen(gives, stays, by).on(typed);
    }

    /// What others recorded of the two since, and which cases came or went. Holds both chains until the
    /// transaction ends, always in one order, so that two people who join the same records the other way
    /// round do not block each other.
    List<Told> newer(PersonId gives, PersonId stays, Seen seen, By by) {
        var told = new ArrayList<Told>();
        Stream.of(new Read(gives, seen.gives()), new Read(stays, seen.stays()))
                .sorted(Comparator.comparing(read -> read.person().value()))
                .filter(read -> history.hasNewer(by.authority(), read.person().chain(), read.length(), by.recordedBy()))
                .toList()
                .forEach(read -> told.addAll(newer.than(read.person().chain(), read.length())));
        var now = files(gives, stays, by).collect(Collectors.toMap(BothRecords::id, Function.identity(), (a, _) -> a));
        now.values().stream().filter(file -> !seen.cases().contains(id(file))).forEach(file -> told.add(came(file)));
        gone(seen, now.keySet(), by).forEach(file -> told.add(went(file)));
        return told.stream().sorted(Told.NEWEST_FIRST).toList();
    }

    private record Read(PersonId person, long length) {}

    private List<CaseFile> gone(Seen seen, Set<String> now, By by) {
        var ids = seen.cases().stream()
                .filter(id -> !now.contains(id))
                .flatMap(BothRecords::caseId)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : List.copyOf(cases.visibleTo(by.actor()).those(ids).values());
    }

    private static Stream<CaseId> caseId(String id) {
        try {
            return Stream.of(new CaseId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private Set<String> ids(PersonId gives, PersonId stays, By by) {
        return files(gives, stays, by).map(BothRecords::id).collect(Collectors.toSet());
    }

    private Stream<CaseFile> files(PersonId gives, PersonId stays, By by) {
        var visible = cases.visibleTo(by.actor());
        return Stream.concat(visible.about(gives).stream(), visible.about(stays).stream());
    }

    private static String id(CaseFile file) {
        return file.id().value().toString();
    }

    private static Told came(CaseFile file) {
        return told(file, "Case %d belongs to them now. It was opened on %s.");
    }

    private static Told went(CaseFile file) {
        return told(file, "Case %d, opened on %s, is about somebody else now.");
    }

    private static Told told(CaseFile file, String sentence) {
        return new Told(
                file.openedAt(),
                file.openedAt(),
                "",
                file.id().value(),
                sentence.formatted(file.number(), Days.day(file.openedAt())),
                null,
                List.of());
    }
}
