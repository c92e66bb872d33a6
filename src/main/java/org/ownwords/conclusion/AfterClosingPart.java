package org.ownwords.conclusion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What came of it for the person after a closing, on the page of a case and in what leaves of it. Why they are
/// not told, and why something did not come about, may name others: that is disclosed on request, after a
/// colleague has read it.
@Component
class AfterClosingPart implements Shows, Leaves {

    private final HeardBacks heardBacks;
    private final HeardBackTellsStore heard;
    private final WhyNotTellsStore whyNots;
    private final Templates templates;

    AfterClosingPart(HeardBacks heardBacks, HeardBackTellsStore heard, WhyNotTellsStore whyNots, Templates templates) {
        this.heardBacks = heardBacks;
        this.heard = heard;
        this.whyNots = whyNots;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("heard_back");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var entries = heardBacks.on(file);
        return entries.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.conclusionHeardNow(file, entries)));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(heard).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, HeardBackTellsStore.THEIRS).stream()),
                        telling.by(whyNots).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, WhyNotTellsStore.THEIRS).stream()))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "Why the person was not told what came of it, and why something did not come about, where that was"
                                + " looked into after the closing.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
