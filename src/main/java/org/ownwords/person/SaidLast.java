package org.ownwords.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.springframework.stereotype.Component;

/// Nobody died before what they said themselves.
@Component
class SaidLast {

    private final List<SaidThemselves> said;
    private final Cases cases;

    SaidLast(List<SaidThemselves> said, Cases cases) {
        this.said = said;
        this.cases = cases;
    }

    /// Refuses such a death where it is recorded or changed. What came in otherwise holds nothing else up.
    void check(Reader read, Person person, Details details, By by) {
        var death = details.death();
        if (death != null && !death.on().equals(person.details().dateOfDeath())) {
            read.inOrder("died", Dated.orNull("they last said something themselves", last(person, by)), death);
        }
    }

    private @Nullable LocalDate last(Person person, By by) {
        var theirs = cases.visibleTo(by.actor()).about(person.id()).stream()
                .map(CaseFile::id)
                .toList();
        return said.stream()
                .flatMap(each -> each.last(theirs).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
