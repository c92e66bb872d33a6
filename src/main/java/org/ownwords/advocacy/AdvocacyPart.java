package org.ownwords.advocacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.FallsShort;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// How a case stands with advocacy, on its page and in copies.
///
/// The person's copy has what was decided, who was asked and who their advocate is. What was found
/// about relatives and others, and why somebody could not come, is disclosed on request, after a
/// colleague has read it.
@Component
class AdvocacyPart implements Shows, Leaves, AnswersAudit, SaysAtClosing {

    private final AdvocacyStore decisions;
    private final AdvocateStore advocates;
    private final AdvocacyTellsStore decided;
    private final AdvocateTellsStore asked;
    private final Templates templates;

    AdvocacyPart(
            AdvocacyStore decisions,
            AdvocateStore advocates,
            AdvocacyTellsStore decided,
            AdvocateTellsStore asked,
            Templates templates) {
        this.decisions = decisions;
        this.advocates = advocates;
        this.decided = decided;
        this.asked = asked;
        this.templates = templates;
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = advocates.asked(file.id());
        var standing = AdvocacyStanding.of(decisions.decided(file.id()), all);
        return List.of(new Section(Importance.STANDING, templates.advocacyStands(file, standing, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(
                new Link(
                        Importance.STANDING,
                        "Whether an advocate is needed",
                        file.id().path() + "/advocacy/new"),
                new Link(Importance.STANDING, "An advocate", file.id().path() + "/advocates/new"));
    }

    /// Said at closing, and never a bar to it: an advocate may be the one who helps them say how it went.
    @Override
    public List<String> atClosing(CaseFile file) {
        return switch (AdvocacyStanding.of(decisions.decided(file.id()), advocates.asked(file.id()))) {
            case AdvocacyStanding.NobodyArranged(var _, var _, var since) ->
                List.of(
                        "An independent advocate has to be arranged (Care Act 2014, section 68). Nobody has been asked since %s."
                                .formatted(Days.day(since)));
            case AdvocacyStanding.AskedFor(var _, var _, var advocate) ->
                List.of("An independent advocate was asked for on %s and has not started."
                        .formatted(Days.day(advocate.asking().on())));
            case AdvocacyStanding.NotDecided _,
                    AdvocacyStanding.NoDuty _,
                    AdvocacyStanding.NotWanted _,
                    AdvocacyStanding.Started _ -> List.of();
        };
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(decided).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        telling.by(asked).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, AdvocateSentences.THEIRS).stream()))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Why an advocate was or was not needed, and what was found about other people.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.ADVOCACY, Set.of("advocacy_decision", "advocate", "advocate_progress"));
    }

    @Override
    public List<FallsShort> fallsShort(CaseFile file) {
        return switch (ArrangedForAudit.of(decisions.decided(file.id()), advocates.asked(file.id()))) {
            case ArrangedForAudit.NobodyAsked(var decision, var duty) ->
                List.of(new FallsShort(
                        Topic.ADVOCACY,
                        decision,
                        "From %s an independent advocate had to be arranged (Care Act 2014, section 68). Nobody was asked, and no reason is recorded."
                                .formatted(Days.day(duty))));
            case ArrangedForAudit.NoDuty(), ArrangedForAudit.Arranged(), ArrangedForAudit.ReasonRecorded() -> List.of();
        };
    }
}
