package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.JustRecorded;
import org.ownwords.page.Chrome;
import org.ownwords.page.Chrome.Place;
import org.ownwords.page.Typed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// What surrounds the pages of the person who asks.
@Component
class Chromes {

    private static final String OWNWORDS = "Ownwords";

    private final Practitioners practitioners;
    private final JustRecorded justRecorded;
    private final boolean demonstration;

    Chromes(
            Practitioners practitioners,
            JustRecorded justRecorded,
            @Value("${ownwords.demonstration:false}") boolean demonstration) {
        this.practitioners = practitioners;
        this.justRecorded = justRecorded;
        this.demonstration = demonstration;
    }

    public Chrome of(@Nullable HttpServletRequest request) {
        return of(
                request,
                Acting.in(request)
                        .map(Acting::council)
                        .or(practitioners::onlyCouncilName)
                        .orElse(OWNWORDS));
    }

    /// With the row that the address names, where they recorded it a moment ago.
    Chrome afterRecording(@Nullable HttpServletRequest request, Instant now) {
        var chrome = of(request);
        var acting = Acting.in(request);
        if (request == null || acting.isEmpty() || !request.getMethod().equals("GET")) {
            return chrome;
        }
        var actor = acting.get().actor();
        return Typed.from(request.getParameterMap())
                .reference(RecordedPages.PARAMETER)
                .filter(row -> justRecorded.isBy(actor.id().value(), row, actor.authority(), now))
                .map(chrome::recorded)
                .orElse(chrome);
    }

    /// From what is known without the database.
    Chrome ofItself(HttpServletRequest request) {
        return of(request, Acting.in(request).map(Acting::council).orElse(OWNWORDS));
    }

    private Chrome of(@Nullable HttpServletRequest request, String council) {
        var actor = Acting.in(request).map(Acting::actor);
        var token = request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Chrome(
                council,
                actor.map(each -> new Chrome.SignedIn(each.id().value(), each.name(), places(each)))
                        .orElse(null),
                token == null ? null : token.getToken(),
                request == null ? "/" : request.getRequestURI(),
                null,
                demonstration);
    }

    private static List<Place> places(Actor actor) {
        return switch (actor) {
            case Practitioner practitioner -> places(practitioner.role());
            case Guest _ -> List.of();
        };
    }

    private static List<Place> places(Role role) {
        return switch (role) {
            case PRACTITIONER ->
                List.of(
                        new Place("My work", "/work"),
                        new Place("My team", "/work/team"),
                        new Place("Find a person", "/people"),
                        new Place("Board", "/board"),
                        new Place("Returns", "/returns"));
            case MANAGER ->
                List.of(
                        new Place("My work", "/work"),
                        new Place("My team", "/work/team"),
                        new Place("Find a person", "/people"),
                        new Place("Board", "/board"),
                        new Place("Returns", "/returns"));
            case BOARD_VIEWER -> List.of(new Place("Board", "/board"), new Place("Returns", "/returns"));
            case ANALYST -> List.of(new Place("Returns", "/returns"));
            case INTERVIEWER -> List.of(new Place("Whom to ask", "/interviews"));
            case ADMINISTRATOR ->
                List.of(
                        new Place("Settings", "/settings"),
                        new Place("Who looked", "/looks"),
                        new Place("Seals", "/seals"),
                        new Place("Records in and out", "/records"));
        };
    }
}
