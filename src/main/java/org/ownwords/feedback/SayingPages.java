package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ownwords.access.BeforeSignIn;
import org.ownwords.access.Sight;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a link opens for whoever it was sent to: the questions, and nothing by which somebody else could tell who they
/// are. What it is about can be read from the questions, and the page says that its address stays in the history of
/// the browser. There is no session and no cookie. A link that opens nothing says the same whatever the reason.
@Controller
@BeforeSignIn
@RequestMapping("/how-it-was/{link}")
class SayingPages {

    private static final String LATER = "later";

    private final Links links;
    private final Tries tries;
    private final Templates templates;
    private final Clock clock;

    SayingPages(Links links, Tries tries, Templates templates, Clock clock) {
        this.links = links;
        this.tries = tries;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    View open(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String words) {
        QuietPages.leaveNothing(response);
        return tried(request, link, token -> opened(token, words));
    }

    private View opened(Token token, String words) {
        var linked = links.find(token);
        return switch (state(linked)) {
            case LinkState.Opens() -> {
                var begun = links.begun(linked.orElseThrow());
                yield Page.of(page(token, linked.orElseThrow(), words, begun, Problems.NONE, !begun.isEmpty()));
            }
            case LinkState.Sent() -> Page.of(templates.feedbackSaid(links.council(token)));
            case LinkState.Ended() -> ended();
        };
    }

    @PostMapping
    View send(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String words) {
        QuietPages.leaveNothing(response);
        return tried(request, link, token -> sent(token, words, Typed.from(request.getParameterMap())));
    }

    /// Does the work in the sight of the link's council, unless too many links that open nothing were tried from there.
    private View tried(HttpServletRequest request, String link, Function<Token, View> work) {
        var token = Token.of(link).orElse(null);
        if (token == null) {
            return ended();
        }
        return Sight.of(token.authority(), () -> {
            var now = clock.instant();
            if (tries.areTooMany(Tries.Of.LINK, request.getRemoteAddr(), now)) {
                return new Page(HttpStatus.TOO_MANY_REQUESTS, templates.feedbackBusy());
            }
            if (links.find(token).isEmpty()) {
                tries.count(Tries.Of.LINK, token.authority(), request.getRemoteAddr(), now);
            }
            return work.apply(token);
        });
    }

    private View sent(Token token, String words, Typed typed) {
        var linked = links.find(token).orElse(null);
        return switch (state(Optional.ofNullable(linked))) {
            case LinkState.Opens() -> taken(token, Objects.requireNonNull(linked), words, typed);
            case LinkState.Sent() -> Page.to(path(token));
            case LinkState.Ended() -> ended();
        };
    }

    private View taken(Token token, Linked linked, String words, Typed typed) {
        var now = clock.instant();
        return switch (read(linked, typed)) {
            case Refused<Answered>(var problems) -> Page.invalid(page(token, linked, words, typed, problems, false));
            case Accepted<Answered>(var answered) -> {
                if (typed.text("go").equals(LATER)) {
                    links.keep(linked, SayingForm.onlyAnswers(typed), token.authority(), now);
                } else {
                    links.send(linked, answered, token.authority(), now);
                }
                yield Page.to(path(token) + (isEasy(linked, words) ? Saying.IN_EASY_WORDS : ""));
            }
        };
    }

    private JteModel page(Token token, Linked linked, String words, Typed typed, Problems problems, boolean begun) {
        return templates.feedbackSay(
                new Saying(links.council(token), path(token), linked.who(), linked.ended(), isEasy(linked, words)),
                typed,
                problems,
                begun);
    }

    private static boolean isEasy(Linked linked, String words) {
        return words.equals("easy") && QuestionSets.PUBLISHED.current().offersEasyWords(linked.who());
    }

    private Reading<Answered> read(Linked linked, Typed typed) {
        return SayingForm.read(new Reader(typed), linked.who(), Days.on(clock.instant()));
    }

    private LinkState state(Optional<Linked> linked) {
        return linked.map(each -> LinkState.of(each.known(), each.who(), each.diedOn(), clock.instant()))
                .orElseGet(LinkState.Ended::new);
    }

    private static String path(Token token) {
        return "/how-it-was/" + token.written();
    }

    private Page ended() {
        return new Page(HttpStatus.NOT_FOUND, templates.feedbackEnded());
    }
}
