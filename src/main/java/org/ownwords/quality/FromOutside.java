package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.quality.GroupTalk.Came;
import org.ownwords.quality.OutsideFact.GroupTalked;
import org.ownwords.quality.OutsideFact.PartnerAuditReturned;
import org.ownwords.quality.OutsideFact.SomethingCameOfTalk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What comes from outside to be learned from: audits that partners made of their own files, and what groups of people
/// said. The same id twice records once.
@Service
@Transactional
class FromOutside {

    private final PartnerAuditStore audits;
    private final TalkStore talks;
    private final ApplicationEventPublisher events;

    FromOutside(PartnerAuditStore audits, TalkStore talks, ApplicationEventPublisher events) {
        this.audits = audits;
        this.talks = talks;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<PartnerAudit> audits() {
        return audits.all();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    PartnerAudit audit(UUID id) {
        return audits.find(id).orElseThrow(NotFound::new);
    }

    void returned(PartnerAudit audit, By by) {
        if (audits.add(audit, null, by)) {
            events.publishEvent(new PartnerAuditReturned(audit.id(), audit.id(), by));
        }
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean returnedAgain(PartnerAudit before, PartnerAudit audit, Again again, By by) {
        var row = audit.recorded().row();
        if (again.replaces(before.recorded()) && audits.add(audit, again, by)) {
            events.publishEvent(new PartnerAuditReturned(before.id(), row, by));
            return true;
        }
        return before.recorded().row().equals(row);
    }

    @Transactional(readOnly = true)
    List<GroupTalk> talks() {
        return talks.all();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    GroupTalk talk(UUID id) {
        return talks.find(id).orElseThrow(NotFound::new);
    }

    void talked(GroupTalk talk, By by) {
        if (talks.add(talk, null, by)) {
            events.publishEvent(new GroupTalked(talk.id(), talk.id(), by));
        }
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean talkedAgain(GroupTalk before, GroupTalk talk, Again again, By by) {
        var row = talk.recorded().row();
        if (again.replaces(before.recorded()) && talks.add(talk, again, by)) {
            events.publishEvent(new GroupTalked(before.id(), row, by));
            return true;
        }
        return before.recorded().row().equals(row);
    }

    void came(GroupTalk talk, Came came, By by) {
        if (talks.add(talk.id(), came, null, by)) {
            events.publishEvent(new SomethingCameOfTalk(talk.id(), came.id(), by));
        }
    }

    /// Records again what came of a talk.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean cameAgain(GroupTalk talk, AsRecorded before, Came came, Again again, By by) {
        var row = came.recorded().row();
        if (again.replaces(before) && talks.add(talk.id(), came, again, by)) {
            events.publishEvent(new SomethingCameOfTalk(talk.id(), row, by));
            return true;
        }
        return before.row().equals(row);
    }
}
