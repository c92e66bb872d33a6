package org.ownwords.section42;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.SaidNo;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Other ways that were offered, on the page of a case and before what they may be taken for. The person's copy has
/// them.
@Component
class OtherWayPart implements Shows, Leaves, SaysBefore {

    private final OtherWays ways;
    private final OtherWayTellsStore tells;
    private final List<SaidNo> refusals;
    private final Templates templates;

    OtherWayPart(OtherWays ways, OtherWayTellsStore tells, List<SaidNo> refusals, Templates templates) {
        this.ways = ways;
        this.tells = tells;
        this.refusals = refusals;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_way");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var entries = ways.on(file);
        return entries.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.section42OtherWays(file, entries)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "Another way that was offered", path(file)));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told, OtherWayTellsStore.THEIRS).stream())
                .toList();
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case PLAN, CAPACITY, BEST_INTERESTS, RISK, MEETING -> List.of();
            case SECTION_42 ->
                ways.on(file).stream()
                        .limit(1)
                        .map(entry -> new Line(
                                "%s %s. It does not answer whether the duty arises."
                                        .formatted(
                                                entry.way().sentence(),
                                                Days.day(entry.way().on())),
                                null))
                        .toList();
            case CLOSING -> atClosing(file);
        };
    }

    /// Who said no is offered another way, whether or not a duty arose.
    private List<Line> atClosing(CaseFile file) {
        if (refusals.stream().allMatch(each -> each.refusal(file).isEmpty())) {
            return List.of();
        }
        return ways.on(file).isEmpty()
                ? List.of(new Line(
                        "%s said no. It is not recorded that another way was offered."
                                .formatted(file.person().details().givenName()),
                        new Way("Offer another way", path(file))))
                : List.of();
    }

    private static String path(CaseFile file) {
        return file.id().path() + "/other-ways/new";
    }
}
