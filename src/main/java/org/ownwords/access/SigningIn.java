package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Begins the session of somebody who has proved who they are, whichever way they did.
@Component
public class SigningIn {

    private static final Pattern HERE = Pattern.compile("/(?:[A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*)?");

    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;
    private final SecurityContextRepository contexts;
    private final SignedOutWords words;
    private final Clock clock;

    SigningIn(
            Practitioners practitioners,
            ApplicationEventPublisher events,
            SecurityContextRepository contexts,
            SignedOutWords words,
            Clock clock) {
        this.practitioners = practitioners;
        this.events = events;
        this.contexts = contexts;
        this.words = words;
        this.clock = clock;
    }

    /// Signs them in under a session of another name, and gives back what they had sent when their last one had ended.
    ///
    /// @param then  the page they wanted
    /// @param proof what a provider gave for them, to be shown there when they sign out, or null
    /// @return the path of the page to show
    public String in(
            Practitioner practitioner,
            HttpServletRequest request,
            HttpServletResponse response,
            String then,
            @Nullable String proof) {
        var held = words.takeBack(request, practitioner);
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(practitioner.authority(), practitioner.id(), proof));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new Acting(practitioner, practitioners.councilName(practitioner.authority())).actIn(request);
        return Sight.of(practitioner.authority(), () -> {
            if (held != null) {
                events.publishEvent(new WordsGivenBack(practitioner, held.form(), held.typed(), clock.instant()));
                return held.form();
            }
            return isHere(then) ? then : "/";
        });
    }

    /// Nobody is sent to another site, whatever the address they came by says. Browsers take tabs and line ends out
    /// of an address and read a backslash as a slash, so it has to be the plain path of a page.
    private static boolean isHere(String then) {
        return HERE.matcher(then).matches();
    }
}
