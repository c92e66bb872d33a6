package org.ownwords.helped;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Next;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether it helped, on the page of a case and in copies.
///
/// It is disclosed on request, after a colleague has read it: somebody else may have answered for the person, and their
/// copy may be read by whoever they are not safe from.
@Component
class HelpedPart implements Shows, Stands, Leaves {

    private static final int AFTER_THE_DECISION = 25;

    private final WhetherItHelped asking;
    private final HelpedTellsStore tells;
    private final Templates templates;

    HelpedPart(WhetherItHelped asking, HelpedTellsStore tells, Templates templates) {
        this.asking = asking;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("helped");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var known = asking.on(file);
        return known.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.WHERE_WE_ARE, templates.helpedSection(file, known)));
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        var without = asking.without(file);
        if (without.isEmpty()) {
            return List.of();
        }
        var known = asking.on(file).stream().collect(Collectors.toMap(KnownHelped::concern, KnownHelped::helped));
        return without.stream()
                .map(each -> {
                    var helped = known.get(each.concern());
                    return new Step(
                            each.concern().value(),
                            null,
                            AFTER_THE_DECISION,
                            helped == null ? null : "%s %s".formatted(helped.shortly(), Days.day(helped.on())),
                            false,
                            List.of(Next.always(
                                    "Record whether it helped", WhetherItHelped.path(file.id(), each.concern()))));
                })
                .toList();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What was said about whether it helped what was done without an enquiry.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
