package org.ownwords.feedback;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.ownwords.access.ActorId;
import org.ownwords.access.BeforeSignIn;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Guest;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Sight;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Saying how safeguarding was, for anybody, without a name, a case or a session. Of whoever sends something
/// nothing is kept but what they write. What is refused, for its length or because much was sent of late,
/// stays on the page.
///
/// Source: "There is an online feedback form for people to say what they feel about the process".
@Controller
@BeforeSignIn
@RequestMapping("/feedback")
class AnybodyPages {

    static final String OUTSIDE = "Somebody outside";

    private static final String SENT = "sent";

    private final Councils councils;
    private final Practitioners practitioners;
    private final AnybodySays says;
    private final Templates templates;
    private final Clock clock;

    AnybodyPages(Councils councils, Practitioners practitioners, AnybodySays says, Templates templates, Clock clock) {
        this.councils = councils;
        this.practitioners = practitioners;
        this.says = says;
        this.templates = templates;
        this.clock = clock;
    }

    /// Leads to the only council, or asks which.
    @GetMapping
    View which(HttpServletResponse response) {
        QuietPages.leaveNothing(response);
        var here = councils.here();
        return here.size() == 1
                ? Page.to(path(here.getFirst()))
                : Page.of(templates.feedbackWhich(here.stream()
                        .map(each -> Option.of(path(each), name(each)))
                        .toList()));
    }

    @GetMapping("/{council}")
    Page form(HttpServletRequest request, HttpServletResponse response, @PathVariable String council) {
        QuietPages.leaveNothing(response);
        var name = here(council);
        return Page.of(
                request.getParameter(SENT) == null
                        ? templates.feedbackAnybody(name, path(council), Typed.nothing(), Problems.NONE)
                        : templates.feedbackThanked(name));
    }

    @PostMapping("/{council}")
    View send(HttpServletRequest request, HttpServletResponse response, @PathVariable String council) {
        QuietPages.leaveNothing(response);
        var name = here(council);
        var typed = Typed.from(request.getParameterMap());
        return switch (AnybodyForm.read(new Reader(typed))) {
            case Refused<AnybodyForm.Said>(var problems) ->
                Page.invalid(templates.feedbackAnybody(name, path(council), typed, problems));
            case Accepted<AnybodyForm.Said>(var said) -> {
                var by = new By(new Guest(new ActorId(OUTSIDE), OUTSIDE, council, Set.of()), clock.instant());
                yield Sight.of(council, () -> says.say(typed.id(), said, request.getRemoteAddr(), by))
                        ? Page.to(path(council) + "?" + SENT + "=yes")
                        : new Page(
                                HttpStatus.TOO_MANY_REQUESTS,
                                templates.feedbackAnybody(name, path(council), typed, tooMany()));
            }
        };
    }

    private static Problems tooMany() {
        return Problems.of(
                AnybodyForm.WORDS, "Much was sent in a short time. Wait an hour and send it again. It is still here");
    }

    /// The name of a council that has people here.
    private String here(String council) {
        if (!councils.here().contains(council)) {
            throw new NotFound();
        }
        return name(council);
    }

    private String name(String council) {
        return Sight.of(council, () -> practitioners.councilName(council));
    }

    private static String path(String council) {
        return "/feedback/" + council;
    }
}
