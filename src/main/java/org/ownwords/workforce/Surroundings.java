package org.ownwords.workforce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.adultreview.ReviewFindings;
import org.ownwords.page.Option;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands around the entries that somebody may see: the colleagues, the cases they may open, what reviews found,
/// and who can be asked.
@Service
@Transactional(readOnly = true)
class Surroundings {

    private final Workforce workforce;
    private final Practitioners practitioners;
    private final Cases cases;
    private final Worklist worklist;
    private final ReviewFindings findings;

    Surroundings(
            Workforce workforce, Practitioners practitioners, Cases cases, Worklist worklist, ReviewFindings findings) {
        this.workforce = workforce;
        this.practitioners = practitioners;
        this.cases = cases;
        this.worklist = worklist;
        this.findings = findings;
    }

    static boolean mayCount(By by) {
        return by.practitioner().role() != Role.PRACTITIONER;
    }

    @Nullable Option finding(Entry says, By by) {
        var finding = says.finding();
        return finding == null || !mayCount(by)
                ? null
                : findings.all().stream()
                        .filter(each -> each.id().equals(finding))
                        .map(each -> Option.of(each.path(), each.words()))
                        .findFirst()
                        .orElse(null);
    }

    /// The cases among these that somebody may open.
    List<Option> paths(Collection<UUID> ids, By by) {
        return files(ids, by)
                .map(file -> Option.of(file.id().path(), words(file)))
                .toList();
    }

    Stream<CaseFile> files(Collection<UUID> ids, By by) {
        return ids.isEmpty()
                ? Stream.empty()
                : cases
                        .visibleTo(by.actor())
                        .those(ids.stream().map(CaseId::new).toList())
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Surroundings::words));
    }

    static String words(CaseFile file) {
        return "%s, case %d".formatted(file.person().name(), file.number());
    }

    /// Whom a question can be put to.
    List<String> asked(Known from, By by) {
        return from.says().noun() == Noun.QUESTION
                ? LearningDue.asked(workforce.visibleTo(by.practitioner()).list(Noun.CHAMPION))
                : List.of();
    }

    Around around(Known known, By by) {
        var about = known.says().about();
        return around(
                about == null ? null : workforce.visibleTo(by.practitioner()).get(about.noun(), about.entry()),
                known.says(),
                MayRead.named(known.says()),
                by,
                known.says().noun());
    }

    Around around(@Nullable Known from, @Nullable Entry before, Collection<String> people, By by) {
        return around(from, before, people, by, Noun.NEWS);
    }

    Around around(@Nullable Known from, @Nullable Entry before, Collection<String> people, By by, Noun noun) {
        return new Around(
                by.practitioner(),
                practitioners.all(),
                switch (noun) {
                    case SUPERVISION -> held(before, people, by);
                    case MORE -> held(before, List.of(by.recordedBy()), by);
                    case AGREED, NEWS, REPLY, REFLECTION, COURSE, HAD, NEED, FORUM, CHAMPION, QUESTION -> List.of();
                },
                (noun == Noun.COURSE || noun == Noun.NEED) && mayCount(by)
                        ? findings.all().stream()
                                .map(each -> Option.of(each.id().toString(), each.words()))
                                .toList()
                        : List.of(),
                before,
                from,
                by.today());
    }

    /// The cases that some colleagues hold, and those that were named before.
    private List<Option> held(@Nullable Entry before, Collection<String> people, By by) {
        var ids = new ArrayList<UUID>();
        if (before != null) {
            ids.addAll(before.cases());
        }
        worklist.heldBy(people).keySet().forEach(each -> ids.add(each.value()));
        return files(ids.stream().distinct().toList(), by)
                .map(file -> Option.of(file.id().value().toString(), words(file)))
                .toList();
    }

    Names names() {
        return new Names(
                practitioners.names(),
                practitioners.teams().stream()
                        .collect(Collectors.toMap(Practitioners.Team::code, Practitioners.Team::name)));
    }
}
