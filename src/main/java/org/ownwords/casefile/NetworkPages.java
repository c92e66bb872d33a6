package org.ownwords.casefile;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Who is around a person: a drawing, and a list beneath that has everybody and more of each.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class NetworkPages {

    private final People people;
    private final Networks networks;
    private final Templates templates;

    NetworkPages(People people, Networks networks, Templates templates) {
        this.people = people;
        this.networks = networks;
        this.templates = templates;
    }

    @GetMapping("/people/{personId}/network")
    View show(Chrome chrome, By by, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        if (!person.id().value().equals(personId)) {
            return Page.to("/people/" + person.id().value() + "/network");
        }
        var network = networks.of(person, by);
        return Page.of(templates.casefileNetwork(
                chrome, person, network, Drawing.wide(network), Drawing.narrow(network), by.today()));
    }
}
