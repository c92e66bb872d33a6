package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in. With demonstration data, and only from the machine itself, by choosing one of the cast;
/// without demonstration data this page offers no one and says so.
@Controller
@RequestMapping("/sign-in")
class SignInPages {

    private static final Pattern HERE = Pattern.compile("/(?:[A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*)?");

    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;
    private final Templates templates;
    private final Clock clock;
    private final boolean demonstration;
    private final String authority;

    SignInPages(
            Practitioners practitioners,
            ApplicationEventPublisher events,
            Templates templates,
            Clock clock,
            @Value("${ownwords.demonstration:false}") boolean demonstration,
            @Value("${ownwords.demonstration-authority:}") String authority) {
        this.practitioners = practitioners;
        this.events = events;
        this.templates = templates;
        this.clock = clock;
        this.demonstration = demonstration;
        this.authority = authority;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            HttpServletRequest request,
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(defaultValue = "") String kept) {
        return Page.of(templates.accessSignIn(chrome, castFor(request), then, kept.equals("no"), Problems.NONE));
    }

    @PostMapping
    View signIn(
            Chrome chrome,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "/") String then) {
        var chosen = castFor(request).stream()
                .filter(practitioner -> practitioner.username().equals(username))
                .findFirst()
                .flatMap(practitioner -> practitioners.signingIn(practitioner.username()));
        if (chosen.isEmpty()) {
            var problem = new Problem("username", "Select who you are");
            return Page.invalid(
                    templates.accessSignIn(chrome, castFor(request), then, false, new Problems(List.of(problem))));
        }
        var practitioner = chosen.get();
        var held = SignedOutWords.takeBack(request, practitioner);
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(practitioner.authority(), practitioner.id()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        new Acting(practitioner, practitioners.councilName(practitioner.authority())).actIn(request);
        return Sight.of(practitioner.authority(), () -> {
            if (held != null) {
                events.publishEvent(new WordsGivenBack(practitioner, held.form(), held.typed(), clock.instant()));
                return Page.to(held.form());
            }
            return Page.to(isHere(then) ? then : "/");
        });
    }

    /// Never redirects to another site, whatever the address asks for. Browsers take tabs and line ends out
    /// of an address and read a backslash as a slash, so it has to be the plain path of a page.
    private static boolean isHere(String then) {
        return HERE.matcher(then).matches();
    }

    /// Only a request from this machine may choose who to be.
    private List<Practitioner> castFor(HttpServletRequest request) {
        try {
            return demonstration
                            && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    ? Sight.of(authority, practitioners::all)
                    : List.of();
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
