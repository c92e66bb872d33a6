package org.ownwords.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Reader;
import org.springframework.stereotype.Component;

/// Nobody died before what they said themselves.
@Component
public class SaidLast {

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

    /// Where two records are of one person: that they died, as one of them says, before what they said themselves,
    /// as the cases of either say. Nothing where that fits.
    public Optional<String> disagree(Person one, Person other, By by) {
        var death = Stream.of(one, other)
                .flatMap(each -> Stream.ofNullable(each.details().dateOfDeath()))
                .min(Comparator.naturalOrder());
        var said = Stream.of(one, other)
                .flatMap(each -> Stream.ofNullable(last(each, by)))
                .max(Comparator.naturalOrder());
        return death.flatMap(died -> said.filter(died::isBefore)
                .map(on ->
                        "A death on %s is recorded, and words of their own that were said on %s, after it. Check that the two are one person, and which day is right."
                                .formatted(Days.day(died), Days.day(on))));
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
