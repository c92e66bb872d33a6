package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.BeforeSignIn;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Sight;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.attached.Inspected.Why;
import org.ownwords.feedback.OwnSaid.Saying;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The page of a person's own, for whoever has its link. The link opens once, when a button on its first page is
/// pressed, so that a programme that looks at links in messages opens nothing. Then the browser has a cookie until it
/// leaves, for an hour at most. After that, and for a link that was used, ended, guessed or is of somebody who
/// has died, there is one calm page that says the same of all of them. Nothing is kept in the browser.
@Controller
@BeforeSignIn
@RequestMapping(YoursPages.PATH)
class YoursPages {

    static final String PATH = "/yours";

    private static final String COOKIE = "page";

    private final OwnDoor door;
    private final OwnContents contents;
    private final Practitioners practitioners;
    private final OwnPictures pictures;
    private final Tries tries;
    private final Templates templates;
    private final Clock clock;

    // Wide because it opens the door, shows what is behind it, and takes what is sent in.
    YoursPages(
            OwnDoor door,
            OwnContents contents,
            Practitioners practitioners,
            OwnPictures pictures,
            Tries tries,
            Templates templates,
            Clock clock) {
        this.door = door;
        this.contents = contents;
        this.practitioners = practitioners;
        this.pictures = pictures;
        this.tries = tries;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/{link}")
    View before(HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        QuietPages.leaveNothing(response);
        return tried(
                request,
                link,
                token -> door.opening(token, clock.instant()).isPresent()
                        ? Optional.of(Page.of(templates.feedbackYoursBefore(PATH + "/" + token.written())))
                        : Optional.empty());
    }

    @PostMapping("/{link}")
    View open(HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        QuietPages.leaveNothing(response);
        return tried(
                request,
                link,
                token -> door.open(token, clock.instant()).map(session -> {
                    response.addCookie(cookie(session.written(), request));
                    return Page.to(PATH);
                }));
    }

    /// Does the work in the sight of the link's council, unless too many links that open nothing were tried from there.
    private View tried(HttpServletRequest request, String link, Function<Token, Optional<View>> work) {
        var token = Token.of(link).orElse(null);
        if (token == null) {
            return ended();
        }
        return Sight.of(token.authority(), () -> {
            var now = clock.instant();
            if (tries.areTooMany(Tries.Of.LINK, request.getRemoteAddr(), now)) {
                return new Page(HttpStatus.TOO_MANY_REQUESTS, templates.feedbackBusy());
            }
            return work.apply(token).orElseGet(() -> {
                tries.count(Tries.Of.LINK, token.authority(), request.getRemoteAddr(), now);
                return ended();
            });
        });
    }

    // Whether a picture was too large to be read is said by the address.
    @GetMapping
    View show(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String refused) {
        return opened(
                request,
                response,
                (link, token) -> refused.equals("size")
                        ? Page.invalid(page(link, token, Typed.nothing(), problem(Why.TOO_LARGE)))
                        : Page.of(page(link, token, Typed.nothing(), Problems.NONE)));
    }

    private Problems problem(Why why) {
        return Problems.of(OwnForm.PICTURE, pictures.words(why));
    }

    @PostMapping
    View say(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = OwnForm.PICTURE, required = false) @Nullable MultipartFile sent) {
        var typed = Typed.from(request.getParameterMap());
        return opened(request, response, (link, token) -> switch (OwnForm.saying(new Reader(typed))) {
            case Refused<Saying>(var problems) -> Page.invalid(page(link, token, typed, problems));
            case Accepted<Saying>(var saying) -> say(link, token, typed, saying, bytes(saying, sent));
        });
    }

    /// Nothing where no picture was chosen: a browser sends one without a name then.
    private static @Nullable Bytes bytes(Saying saying, @Nullable MultipartFile sent) {
        if (sent == null || saying instanceof Saying.Helped) {
            return null;
        }
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty() ? null : sent::getInputStream;
    }

    private View say(OwnLink link, Token token, Typed typed, Saying saying, @Nullable Bytes bytes) {
        OwnPictures.Sent picture = null;
        if (bytes != null) {
            switch (pictures.inspect(bytes)) {
                case Inspected.Refused(var why) -> {
                    return Page.invalid(page(link, token, typed, problem(why)));
                }
                case Inspected.Taken taken -> picture = new OwnPictures.Sent(bytes, taken);
            }
        }
        return door.say(typed.id(), link, saying, picture, token.authority(), clock.instant())
                ? Page.to(PATH)
                : Page.invalid(page(link, token, typed, tooMuch(typed)));
    }

    private static Problems tooMuch(Typed typed) {
        return Problems.of(
                typed.text("question").equals(OwnForm.HELPED) ? "helpedWords" : "words",
                "You have sent a lot from this page. Tell the rest to whoever works with you. It is still here");
    }

    /// Ends what is open, takes the cookie away, and leads to a page about the weather.
    @GetMapping("/leave")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        QuietPages.leaveNothing(response);
        session(request)
                .ifPresent(token -> Sight.of(token.authority(), () -> {
                    var now = clock.instant();
                    door.opened(token, now).ifPresent(link -> door.leave(link, token.authority(), now));
                    return true;
                }));
        forget(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Page.of(templates.feedbackLeft());
    }

    private View opened(
            HttpServletRequest request, HttpServletResponse response, BiFunction<OwnLink, Token, View> work) {
        QuietPages.leaveNothing(response);
        var token = session(request).orElse(null);
        if (token == null) {
            return ended();
        }
        return Sight.of(
                token.authority(),
                () -> door.opened(token, clock.instant())
                        .map(link -> work.apply(link, token))
                        .orElseGet(() -> {
                            forget(request, response);
                            return ended();
                        }));
    }

    static Optional<Token> session(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(each -> each.getName().equals(COOKIE))
                .flatMap(each -> Token.of(each.getValue()).stream())
                .findFirst();
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        var gone = cookie("", request);
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private static Cookie cookie(String value, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    private JteModel page(OwnLink link, Token token, Typed typed, Problems problems) {
        return templates.feedbackYours(
                contents.of(link, token.authority(), clock.instant()),
                practitioners.names(),
                pictures.most(),
                UUID.randomUUID(),
                typed,
                problems);
    }

    private Page ended() {
        return new Page(HttpStatus.NOT_FOUND, templates.feedbackEnded());
    }
}
