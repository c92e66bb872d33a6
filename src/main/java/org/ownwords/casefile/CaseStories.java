package org.ownwords.casefile;

import static java.util.Collections.disjoint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
import org.ownwords.history.Teller;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Collects a case from all concepts that have a part of it.
@Service
@Transactional(readOnly = true)
class CaseStories {

    /// So that the order on the page is always the same.
    private static final Comparator<Object> BY_MODULE =
            Comparator.comparing(concept -> concept.getClass().getPackageName());

    private final Cases cases;
    private final List<Shows> showing;
    private final List<Stands> standing;
    private final Timeline timeline;
    private final Teller teller;

    CaseStories(Cases cases, List<Shows> showing, List<Stands> standing, Timeline timeline, Teller teller) {
        this.cases = cases;
        this.showing = showing.stream().sorted(BY_MODULE).toList();
        this.standing = standing.stream().sorted(BY_MODULE).toList();
        this.timeline = timeline;
        this.teller = teller;
    }

    CaseStory of(CaseFile file, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id());
        var recorded = teller.tables(Stream.concat(Stream.of(file), theirs.stream())
                .map(each -> each.id().chain())
                .toList());
        return new CaseStory(
                file,
                showing.stream()
                        .filter(concept -> concept.tables().isEmpty() || !disjoint(concept.tables(), recorded))
                        .flatMap(concept -> concept.sections(file, by).stream())
                        .toList(),
                Line.of(standing.stream()
                        .flatMap(concept -> concept.steps(file, by).stream())
                        .toList()),
                Stream.concat(
                                showing.stream().flatMap(concept -> concept.links(file, by).stream()),
                                Stream.of(details(file)))
                        .sorted(Comparator.comparing(Link::importance))
                        .toList(),
                theirs.stream().filter(other -> !other.id().equals(file.id())).toList(),
                timeline.of(file.id().chain()));
    }

    private static Link details(CaseFile file) {
        return new Link(
                Importance.THE_RECORD,
                "A change of details",
                "/people/%s/details".formatted(file.person().id().value()));
    }
}
