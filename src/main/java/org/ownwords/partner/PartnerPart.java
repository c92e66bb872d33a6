package org.ownwords.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Who does what, on the page of a case, and what of it is still to be done at closing.
@Component
class PartnerPart implements Shows, SaysAtClosing, AnswersAudit, OnTheWay {

    private final Partners partners;
    private final Templates templates;

    PartnerPart(Partners partners, Templates templates) {
        this.partners = partners;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coordinator", "agreed_role", "legal_power", "in_touch");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var shown = partners.on(file);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.partnerSection(file, shown)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.STANDING, "Who coordinates", path + "/coordinator/new"),
                new Link(Importance.STANDING, "What somebody agreed to do", path + "/agreed-roles/new"),
                new Link(Importance.STANDING, "A legal power that was considered", path + "/legal-powers/new"),
                new Link(Importance.STANDING, "Staying in touch when they turn away", path + "/in-touch/new"));
    }

    @Override
    public List<String> atClosing(CaseFile file) {
        return partners.roles(file).stream()
                .filter(known -> known.standing().isOpen())
                .map(known -> "Still to be done: %s.".formatted(known.role().words()))
                .toList();
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        var shown = partners.on(file);
        return List.of(
                new Stretch(
                        Aid.AGENCIES,
                        shown.roles().stream()
                                .findFirst()
                                .map(known -> "%s. %s".formatted(known.role().words(), known.stands()))
                                .orElse(null),
                        file.id().path() + "/agreed-roles/new"),
                new Stretch(
                        Aid.IN_TOUCH,
                        shown.inTouch().stream()
                                .findFirst()
                                .map(entry -> "%s %s."
                                        .formatted(
                                                entry.inTouch().sentence(),
                                                Days.day(entry.inTouch().on())))
                                .orElse(null),
                        file.id().path() + "/in-touch/new"));
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.OTHERS, Set.of("agreed_role", "agreed_role_became", "coordinator"));
    }
}
