package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A manager and colleagues of their team talked over the work. It is wide because all of it is asked on one page, in
/// the order in which it is talked over: what came about for people first, and the process last.
///
/// Source: Making Safeguarding Personal 2013 to 2014: "supervision that focuses on outcomes rather than the completion
/// of process".
///
/// @param supervisor the identity of the manager
/// @param people     the identities of those supervised; several where it was a group
/// @param difference what the work changed for people
/// @param wanted     what people said they wanted, or null
/// @param ledBy      how the work was led by that, or null
/// @param obstacles  what stood in the way, in words, or null
/// @param cases      the cases that were talked over; no word of them is kept here
/// @param otherwise  what they would do otherwise, or null
/// @param touched    how the work touched those who do it, or null
/// @param process    what there was to say of steps, forms and days, or null
public record Supervision(
        String supervisor,
        List<String> people,
        LocalDate on,
        String difference,
        @Nullable String wanted,
        @Nullable String ledBy,
        List<InTheWay> inTheWay,
        @Nullable String obstacles,
        List<UUID> cases,
        @Nullable String otherwise,
        @Nullable String touched,
        Approach approach,
        @Nullable String approachWhy,
        @Nullable String process)
        implements Entry {

    public Supervision {
        people = List.copyOf(people);
        inTheWay = List.copyOf(inTheWay);
        cases = List.copyOf(cases);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Somebody was supervised");
        }
    }

    @Override
    public Noun noun() {
        return Noun.SUPERVISION;
    }

    boolean inGroup() {
        return people.size() > 1;
    }

    @Override
    public String heading() {
        return (inGroup() ? "Group supervision on " : "Supervision on ") + Days.day(on);
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("With", names.of(people))
                .with("Held by", names.of(supervisor))
                .with("What difference the work made", difference)
                .with("What people said they wanted", wanted)
                .with("How the work was led by that", ledBy)
                .with("What stood in the way", inTheWay)
                .with("More about that", obstacles)
                .with("What we would do otherwise", otherwise)
                .with("How the work touched us", touched)
                .with("How far what people want leads the work", approach)
                .with("Why we think so", approachWhy)
                .with("Steps, forms and days", process)
                .list();
    }
}
