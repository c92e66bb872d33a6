package org.ownwords.account;

import jakarta.servlet.http.HttpServletRequest;
import org.ownwords.access.ActorId;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// An administrator makes a link for a colleague to set a password by.
@Controller
@Transactional
@ConditionalOnProperty("ownwords.accounts")
@RequestMapping("/settings/staff/{actor}/invitation")
@Allow(Role.ADMINISTRATOR)
class InvitingPages {

    private final Accounts accounts;
    private final Practitioners practitioners;
    private final Templates templates;

    InvitingPages(Accounts accounts, Practitioners practitioners, Templates templates) {
        this.accounts = accounts;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, @PathVariable String actor) {
        return Page.of(templates.accountInvite(chrome, colleague(actor, by), null));
    }

    /// The link is shown this once.
    @PostMapping
    Page invite(Chrome chrome, By by, HttpServletRequest request, @PathVariable String actor) {
        var colleague = colleague(actor, by);
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/sign-in/invitation/")
                .path(accounts.invite(colleague.id(), by).written())
                .build()
                .toUriString();
        return Page.of(templates.accountInvite(chrome, colleague, address));
    }

    private Practitioner colleague(String actor, By by) {
        if (actor.isBlank() || actor.indexOf('\0') >= 0) {
            throw new NotFound();
        }
        return practitioners
                .acting(by.authority(), new ActorId(actor))
                .map(acting -> (Practitioner) acting.actor())
                .orElseThrow(NotFound::new);
    }
}
