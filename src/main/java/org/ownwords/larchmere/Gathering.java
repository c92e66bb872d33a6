package org.ownwords.larchmere;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.arrangement.DecisionMaker;
import org.ownwords.arrangement.MakerId;
import org.ownwords.arrangement.Makers;
import org.ownwords.family.Contact;
import org.ownwords.family.Contacts;
import org.ownwords.partner.Coordinator;
import org.ownwords.partner.Partners;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.process.OtherProcess;
import org.ownwords.process.ProcessId;
import org.ownwords.process.Processes;
import org.ownwords.safety.OtherAtRisk;
import org.ownwords.safety.OtherAtRisk.TheirCase;
import org.ownwords.safety.Others;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is around people: each method is one recording, through the concept's own door, in a transaction of its own.
@Service
@Transactional
class Gathering {

    private final Cases cases;
    private final Contacts contacts;
    private final Makers makers;
    private final Partners partners;
    private final Processes processes;
    private final Others others;

    Gathering(Cases cases, Contacts contacts, Makers makers, Partners partners, Processes processes, Others others) {
        this.cases = cases;
        this.contacts = contacts;
        this.makers = makers;
        this.partners = partners;
        this.processes = processes;
        this.others = others;
    }

    void contact(CaseId caseId, Contact contact, By by) {
        contacts.decide(UUID.randomUUID(), file(caseId, by), contact, by);
    }

    void mayDecide(CaseId caseId, DecisionMaker maker, By by) {
        makers.record(new MakerId(UUID.randomUUID()), file(caseId, by), maker, by);
    }

    void coordinate(CaseId caseId, Coordinator coordinator, By by) {
        partners.coordinate(UUID.randomUUID(), file(caseId, by), coordinator, by);
    }

    void beside(CaseId caseId, OtherProcess process, By by) {
        processes.record(new ProcessId(UUID.randomUUID()), file(caseId, by), process, by);
    }

    void alsoInDanger(CaseId caseId, OtherAtRisk other, By by) {
        others.record(UUID.randomUUID(), file(caseId, by), other, by);
    }

    /// A case, to be named on another.
    TheirCase theirCase(CaseId caseId, By by) {
        return new TheirCase(caseId, file(caseId, by).number());
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
