package org.ownwords.profile;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What matters to somebody: one page to read and to print, and the form that changes it.
@Controller
@Transactional
@RequestMapping("/people/{personId}/profile")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ProfilePages {

    private final People people;
    private final Profiles profiles;
    private final Templates templates;

    ProfilePages(People people, Profiles profiles, Templates templates) {
        this.people = people;
        this.profiles = profiles;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        return Page.of(templates.profileShow(
                chrome, person, profiles.now(person).map(Known::profile).orElse(null)));
    }

    @GetMapping("/change")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var shown =
                typed.isEmpty() ? profiles.now(person).map(ProfileForm::typed).orElse(typed) : typed;
        return Page.of(templates.profileChange(chrome, person, null, shown, Problems.NONE, by.today()));
    }

    @PostMapping("/change")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID personId) {
        var person = people.visibleTo(by.actor()).get(new PersonId(personId));
        var name = person.details().givenName();
        return switch (ProfileForm.read(new Reader(typed, person.details().lifetime()), name, by.today())) {
            case Refused<Profile>(var problems) ->
                Page.invalid(templates.profileChange(chrome, person, null, typed, problems, by.today()));
            case Accepted<Profile>(var profile) -> {
                var replaces = typed.reference(ProfileForm.REPLACES).orElse(null);
                yield switch (profiles.change(typed.id(), person, replaces, profile, by)) {
                    case Changing.Done() -> Page.to("/people/" + person.id().value() + "/profile");
                    case Changing.Newer(var now) -> newer(chrome, by, typed, person, now);
                };
            }
        };
    }

    /// The form again as it was typed, above what a colleague recorded meanwhile. Sent again, it replaces that.
    private Page newer(Chrome chrome, By by, Typed typed, Person person, Known now) {
        var again = typed.onTopOf(ProfileForm.REPLACES, now.row());
        var problem = new Problem(
                "matters", "A colleague changed this while you were typing. Check yours, and save it again");
        return Page.newer(
                templates.profileChange(chrome, person, now.profile(), again, Problems.of(problem), by.today()));
    }
}
