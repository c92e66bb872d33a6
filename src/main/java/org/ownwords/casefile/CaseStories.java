package org.ownwords.casefile;

import java.util.Comparator;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
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

    CaseStories(Cases cases, List<Shows> showing, List<Stands> standing, Timeline timeline) {
        this.cases = cases;
        this.showing = showing.stream().sorted(BY_MODULE).toList();
        this.standing = standing.stream().sorted(BY_MODULE).toList();
        this.timeline = timeline;
    }

    CaseStory of(CaseFile file, By by) {
        return new CaseStory(
                file,
                showing.stream()
                        .flatMap(concept -> concept.sections(file, by).stream())
                        .toList(),
                Line.of(standing.stream()
                        .flatMap(concept -> concept.steps(file, by).stream())
                        .toList()),
                showing.stream()
                        .flatMap(concept -> concept.links(file, by).stream())
                        .sorted(Comparator.comparing(Link::importance))
                        .toList(),
                cases.visibleTo(by.actor()).about(file.person().id()).stream()
                        .filter(other -> !other.id().equals(file.id()))
                        .toList(),
                timeline.of(file.id().chain()));
    }
}
