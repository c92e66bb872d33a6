package org.ownwords.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.LookedAt;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Making a link by which somebody says themselves how it was, and taking it back. Whether that is safe is
/// asked each time.
@Controller
@Transactional
@RequestMapping("/interviews/{givenId}/link")
@Allow(Role.INTERVIEWER)
class LinkPages {

    private final Interviews interviews;
    private final Links links;
    private final Templates templates;

    LinkPages(Interviews interviews, Links links, Templates templates) {
        this.interviews = interviews;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, @PathVariable UUID givenId, HttpServletRequest request) {
        var interview = found(request, by, givenId);
        return Page.of(templates.feedbackLink(
                chrome, interview, links.anyOpen(interview.offer(), by.at()), null, Typed.nothing(), Problems.NONE));
    }

    @PostMapping
    Page make(Chrome chrome, By by, Typed typed, @PathVariable UUID givenId, HttpServletRequest request) {
        var interview = found(request, by, givenId);
        var read = new Reader(typed);
        var safe = typed.text("safe");
        if (!safe.equals("yes") && !safe.equals("no")) {
            read.problem("safe", "Select whether it is safe to send them a link now");
        }
        if (safe.equals("yes") && (interview.sent() != null || interview.diedOn() != null)) {
            read.problem("safe", "A link cannot be made any more. Somebody has answered, or the person has died");
        }
        return switch (read.accept(() -> safe.equals("yes"))) {
            case Refused<Boolean>(var problems) ->
                Page.invalid(templates.feedbackLink(
                        chrome, interview, links.anyOpen(interview.offer(), by.at()), null, typed, problems));
            case Accepted<Boolean>(var make) -> {
                var made = make ? address(links.make(UUID.randomUUID(), interview.offer(), by)) : null;
                if (!make) {
                    links.takeBack(UUID.randomUUID(), interview.offer(), by);
                }
                yield Page.of(templates.feedbackLink(chrome, interview, make, made, Typed.nothing(), Problems.NONE));
            }
        };
    }

    private static String address(Token token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/how-it-was/" + token.written())
                .build()
                .toUriString();
    }

    private Interview found(HttpServletRequest request, By by, UUID givenId) {
        var interview = interviews.givenTo(by.actor()).get(new GivenId(givenId));
        LookedAt.of(request, interview.offer().caseId().value());
        return interview;
    }
}
