package org.ownwords.outcome;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Dated;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The person wants something else now. What they said before is kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/outcomes/{outcomeId}/change")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ChangePages {

    private record Change(Said said, @Nullable String why) {}

    private final Cases cases;
    private final Outcomes outcomes;
    private final Templates templates;

    ChangePages(Cases cases, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = outcomes.get(file, new OutcomeId(outcomeId));
        return Page.of(templates.outcomeChange(chrome, file, before, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = outcomes.get(file, new OutcomeId(outcomeId));
        var read = file.reading(typed);
        var words = read.words("words", "Enter what they say now");
        var voice = read.choice("voice", Voice::of, "Select whose voice these words are");
        var on = read.pastDay("saidOn", "Enter the day they said it", by.today());
        var changed = new Dated("they said this", on);
        read.inOrder("saidOn", Dated.orNull("they said what it replaces", before.saidOn()), changed);
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inOrder("saidOn", changed, file.person().details().death());
        }
        var why = read.optionalWords("why");
        return switch (read.accept(() -> new Change(new Said(words, voice.orElseThrow(), on), why))) {
            case Refused<Change>(var problems) ->
                Page.invalid(templates.outcomeChange(chrome, file, before, typed, problems, by.today()));
            case Accepted<Change>(var change) -> {
                var recorded =
                        outcomes.change(new OutcomeId(typed.id()), file, before.id(), change.said(), change.why(), by);
                yield recorded
                        ? Page.to(file.id().path())
                        : Page.newer(templates.outcomeChange(
                                chrome,
                                file,
                                outcomes.get(file, before.id()),
                                typed,
                                Problems.of(
                                        "words",
                                        "Somebody else has recorded a change to these words since you opened this page. Open the record to see it. What you typed is kept here"),
                                by.today()));
            }
        };
    }
}
