package org.ownwords.larchmere;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.consent.Consent;
import org.ownwords.consent.ConsentId;
import org.ownwords.consent.Consents;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.risk.Answering;
import org.ownwords.risk.CouncilsAnswer;
import org.ownwords.risk.Risks;
import org.ownwords.risk.Weighing;
import org.ownwords.risk.WeighingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people agree to, and risks that are weighed with them: each method is one recording, through the concept's own
/// door, in a transaction of its own.
@Service
@Transactional
class Agreeing {

    private final Cases cases;
    private final Consents consents;
    private final Risks risks;

    Agreeing(Cases cases, Consents consents, Risks risks) {
        this.cases = cases;
        this.consents = consents;
        this.risks = risks;
    }

    void ask(CaseId caseId, Consent consent, By by) {
        consents.ask(new ConsentId(UUID.randomUUID()), file(caseId, by), consent, null, by);
    }

    WeighingId weigh(CaseId caseId, Weighing weighing, By by) {
        var id = new WeighingId(UUID.randomUUID());
        risks.weigh(id, file(caseId, by), weighing, by);
        return id;
    }

    void agreeForCouncil(CaseId caseId, WeighingId weighing, String why, By by) {
        var file = file(caseId, by);
        var answer = new CouncilsAnswer(true, why, by.recordedBy(), by.at());
        var answering = risks.answer(UUID.randomUUID(), file, risks.get(file, weighing), answer, by);
        if (!(answering instanceof Answering.Recorded)) {
            throw new IllegalStateException("An agreement of Larchmere's was not recorded: " + answering);
        }
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
