package org.ownwords.risk;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A manager agrees, or does not, to a risk for the council. Only of a risk that is taken is this page
/// found.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/risks/{weighingId}/agreement")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CouncilsAnswerPages {

    private final Cases cases;
    private final Risks risks;
    private final Templates templates;

    CouncilsAnswerPages(Cases cases, Risks risks, Templates templates) {
        this.cases = cases;
        this.risks = risks;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID weighingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, taken(file, weighingId), typed, Problems.NONE, by));
    }

    @PostMapping
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID weighingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var weighed = taken(file, weighingId);
        return switch (read(typed, by)) {
            case Refused<CouncilsAnswer>(var problems) ->
                Page.invalid(page(chrome, file, weighed, typed, problems, by));
            case Accepted<CouncilsAnswer>(var answer) ->
                switch (risks.answer(typed.id(), file, weighed, answer, by)) {
                    case Answering.Recorded() -> Page.to(file.id().path());
                    case Answering.NoAuthority() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                weighed,
                                typed,
                                problem("You may not agree to risks for the council. Ask a colleague who may"),
                                by));
                    case Answering.OwnWork() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                weighed,
                                typed,
                                problem("You weighed this risk yourself. Ask another colleague to agree to it"),
                                by));
                    case Answering.WeighedAgain() ->
                        Page.newer(page(
                                chrome,
                                file,
                                weighed,
                                typed,
                                problem(
                                        "This risk was weighed again since you opened the page. Nothing was recorded. Go to the case to read it. What you typed is kept here"),
                                by));
                };
        };
    }

    private static Reading<CouncilsAnswer> read(Typed typed, By by) {
        var read = new Reader(typed);
        var agreed = read.yes("agreed", "Select whether you agree to this risk for the council");
        var why = read.words("why", "Enter why you agree, or why not");
        return read.accept(() -> new CouncilsAnswer(agreed, why, by.recordedBy(), by.at()));
    }

    /// @throws NotFound where nothing is taken
    private WeighedRisk taken(CaseFile file, UUID weighing) {
        return risks.find(file, new WeighingId(weighing))
                .filter(found -> found.weighing().decided().taken().isPresent())
                .orElseThrow(NotFound::new);
    }

    private static Problems problem(String words) {
        return Problems.of("agreed", words);
    }

    // The page is made of what was weighed, what was typed, and whether they may answer.
    private JteModel page(Chrome chrome, CaseFile file, WeighedRisk weighed, Typed typed, Problems problems, By by) {
        return templates.riskAgreement(
                chrome,
                file,
                weighed,
                AnswersForCouncil.mayBeBy(by.practitioner(), weighed, by.today()),
                typed,
                problems);
    }
}
