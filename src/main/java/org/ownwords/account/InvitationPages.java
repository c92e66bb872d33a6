package org.ownwords.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.ownwords.access.BeforeSignIn;
import org.ownwords.access.Practitioner;
import org.ownwords.account.Accounts.First;
import org.ownwords.account.Accounts.Secrets;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What a link opens once: the page where somebody chooses their password, and the one where the first
/// administrator of a council begins.
@Controller
@BeforeSignIn
@ConditionalOnProperty("ownwords.accounts")
class InvitationPages {

    private static final String SECRET = InvitationPages.class.getName() + ".secret";

    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    InvitationPages(Accounts accounts, Templates templates, Clock clock) {
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/sign-in/invitation/{link}")
    Page invited(Chrome chrome, HttpServletRequest request, @PathVariable String link) {
        var practitioner = invited(link);
        return Page.of(templates.accountInvited(chrome, practitioner, key(request, practitioner), Problems.NONE));
    }

    @PostMapping("/sign-in/invitation/{link}")
    View accept(Chrome chrome, HttpServletRequest request, Typed typed, @PathVariable String link) {
        var practitioner = invited(link);
        var read = new Reader(typed);
        var secrets = SecretsForm.read(read, secret(request), clock.instant());
        return switch (read.accept(() -> secrets)) {
            case Refused<Secrets>(var problems) ->
                Page.invalid(templates.accountInvited(chrome, practitioner, key(request, practitioner), problems));
            case Accepted<Secrets>(var accepted) -> {
                if (!accounts.accept(link(link), practitioner, accepted)) {
                    throw new NotFound();
                }
                yield done(request);
            }
        };
    }

    @GetMapping("/sign-in/first/{link}")
    Page first(Chrome chrome, HttpServletRequest request, @PathVariable String link) {
        requireFirst(link);
        return Page.of(
                templates.accountFirst(chrome, Key.of(secret(request), "Ownwords"), Typed.nothing(), Problems.NONE));
    }

    @PostMapping("/sign-in/first/{link}")
    View begin(Chrome chrome, HttpServletRequest request, Typed typed, @PathVariable String link) {
        requireFirst(link);
        var read = new Reader(typed);
        var first = FirstForm.read(read);
        var secrets = SecretsForm.read(read, secret(request), clock.instant());
        return switch (read.accept(() -> first)) {
            case Refused<First>(var problems) ->
                Page.invalid(templates.accountFirst(chrome, Key.of(secret(request), "Ownwords"), typed, problems));
            case Accepted<First>(var accepted) -> {
                accounts.begin(accepted, secrets);
                yield done(request);
            }
        };
    }

    private static View done(HttpServletRequest request) {
        request.getSession().removeAttribute(SECRET);
        return Page.to(AccountWay.PATH);
    }

    private static Link link(String written) {
        return Link.of(written).orElseThrow(NotFound::new);
    }

    private Practitioner invited(String written) {
        var link = link(written);
        if (link.authority().isEmpty()) {
            throw new NotFound();
        }
        return accounts.invited(link).orElseThrow(NotFound::new);
    }

    private void requireFirst(String written) {
        if (!accounts.firstLinkOpens(link(written))) {
            throw new NotFound();
        }
    }

    private static Key key(HttpServletRequest request, Practitioner practitioner) {
        return Key.of(secret(request), practitioner.username());
    }

    /// The same for as long as the page is looked at, so that a code made from it is right after a mistake.
    private static Secret secret(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] bytes) {
            return new Secret(bytes);
        }
        var secret = Secret.fresh();
        session.setAttribute(SECRET, secret.bytes());
        return secret;
    }
}
