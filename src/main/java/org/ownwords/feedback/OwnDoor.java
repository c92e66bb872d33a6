package org.ownwords.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Guest;
import org.ownwords.feedback.OwnLink.Made;
import org.ownwords.feedback.OwnPageFact.OwnLinkMade;
import org.ownwords.feedback.OwnPageFact.OwnPageAnswered;
import org.ownwords.feedback.OwnPageFact.OwnPageEnded;
import org.ownwords.feedback.OwnPageFact.OwnPageOpened;
import org.ownwords.feedback.OwnPageFact.OwnPictureSent;
import org.ownwords.feedback.OwnPageFact.SaidOnOwnPage;
import org.ownwords.feedback.OwnSaid.Answer;
import org.ownwords.feedback.OwnSaid.Saying;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A page of the person's own, by a link that opens once. Before a council is in sight nothing is found: whoever
/// calls has named it ([org.ownwords.access.Sight]).
@Service
@Transactional
class OwnDoor {

    private final OwnPageStore links;
    private final OwnLinkAddsStore adds;
    private final OwnSaidStore said;
    private final OwnSaidAddsStore says;
    private final OwnPictures pictures;
    private final ApplicationEventPublisher events;

    OwnDoor(
            OwnPageStore links,
            OwnLinkAddsStore adds,
            OwnSaidStore said,
            OwnSaidAddsStore says,
            OwnPictures pictures,
            ApplicationEventPublisher events) {
        this.links = links;
        this.adds = adds;
        this.said = said;
        this.says = says;
        this.pictures = pictures;
        this.events = events;
    }

    /// Makes a link. Those made before for the same case are ended. The secret is in what is given back, and is kept
    /// nowhere.
    Token make(UUID id, CaseFile file, Made made, By by) {
        links.on(file.id()).stream().filter(each -> each.canBeEnded(by.at())).forEach(each -> end(each, by));
        var token = Token.fresh(by.authority());
        if (adds.add(id, file.id(), file.person().id(), token, made, by.at().plus(Duration.ofDays(made.days())), by)) {
            events.publishEvent(new OwnLinkMade(file.id(), id, by));
        }
        return token;
    }

    void end(OwnLink link, By by) {
        var id = Ids.from(link.id(), "ended");
        if (adds.addEnded(id, link, by)) {
            events.publishEvent(new OwnPageEnded(link.caseId(), id, by));
        }
    }

    @Transactional(readOnly = true)
    List<OwnLink> on(CaseFile file) {
        return links.on(file.id());
    }

    /// What was sent on a case, the newest first.
    @Transactional(readOnly = true)
    List<OwnSaid> said(CaseFile file) {
        return said.on(file.id());
    }

    /// @throws NotFound where this case has none that is answered
    @Transactional(readOnly = true)
    OwnSaid said(CaseFile file, UUID id) {
        return said.on(file.id()).stream()
                .filter(each ->
                        each.id().equals(id) && OwnSaid.asks(each.saying()).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void answer(UUID id, CaseFile file, OwnSaid about, Answer answer, By by) {
        if (says.addAnswer(id, file.id(), about, answer, by)) {
            events.publishEvent(new OwnPageAnswered(file.id(), id, by));
        }
    }

    /// The link, if it opens.
    @Transactional(readOnly = true)
    Optional<OwnLink> opening(Token token, Instant now) {
        return links.byLink(token).filter(each -> OwnLink.opens(each.known(), now));
    }

    /// Opens it, once: of two who open it together one does. What is given back opens the page until it is left.
    Optional<Token> open(Token token, Instant now) {
        return opening(token, now).flatMap(link -> {
            var session = Token.fresh(token.authority());
            var by = by(link, token.authority(), now);
            var id = Ids.from(link.id(), "opened");
            if (!adds.addOpened(id, link, session, by)) {
                return Optional.empty();
            }
            events.publishEvent(new OwnPageOpened(link.caseId(), id, by));
            return Optional.of(session);
        });
    }

    /// What somebody has open.
    @Transactional(readOnly = true)
    Optional<OwnLink> opened(Token session, Instant now) {
        return links.bySession(session).filter(each -> OwnLink.isOpen(each.known(), now));
    }

    /// What was sent from one page.
    @Transactional(readOnly = true)
    List<OwnSaid> said(OwnLink link) {
        return said.by(link.id());
    }

    /// Whether it was recorded: not where much was sent from this page already. The same id twice records once.
    ///
    /// @param picture that came with it, or null
    boolean say(
            UUID id, OwnLink link, Saying saying, OwnPictures.@Nullable Sent picture, String authority, Instant now) {
        if (links.said(link.id()) >= OwnSaid.MOST) {
            return false;
        }
        var by = by(link, authority, now);
        if (says.add(id, link, saying, by)) {
            events.publishEvent(new SaidOnOwnPage(link.caseId(), id, by));
            if (picture != null) {
                var row = Ids.from(id, "picture");
                pictures.keep(row, link, id, picture, by);
                events.publishEvent(new OwnPictureSent(link.caseId(), row, by));
            }
        }
        return true;
    }

    /// A picture that came with something on this case.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    OwnPicture picture(CaseFile file, UUID id) {
        return said.on(file.id()).stream()
                .flatMap(each -> Stream.ofNullable(each.picture()))
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void leave(OwnLink link, String authority, Instant now) {
        end(link, by(link, authority, now));
    }

    /// Whoever opened it, who finds this one case.
    static By by(OwnLink link, String authority, Instant now) {
        return new By(
                new Guest(
                        new ActorId(Links.BY_A_LINK),
                        Links.BY_A_LINK,
                        authority,
                        Set.of(link.caseId().chain())),
                now);
    }
}
