package org.ownwords.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The risks of a case, as they were weighed with the person.
///
/// The person's copy has how they see each risk, what was thought of with them, what was decided and
/// whether the council agreed. How others see it, and who else may come to harm, is disclosed on
/// request, after a colleague has read it.
@Component
class RiskPart implements Shows, Leaves, AnswersAudit {

    private final Risks risks;
    private final WeighingTellsStore weighed;
    private final CouncilsAnswerTellsStore answered;
    private final Templates templates;

    RiskPart(Risks risks, WeighingTellsStore weighed, CouncilsAnswerTellsStore answered, Templates templates) {
        this.risks = risks;
        this.weighed = weighed;
        this.answered = answered;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk_weighing");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = risks.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.riskSection(file, OverTime.of(all), all.size())));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "A risk", file.id().path() + "/risks/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(weighed).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, WeighingSentences.THEIRS).stream()),
                        telling.by(answered).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("How others see a risk, and who else may come to harm.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.RISK, Set.of("risk_weighing", "risk_agreement", "risk_advice_given"));
    }
}
