package org.ownwords.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at what, the latest first, so that the adult can be told, and a look without a reason can be
/// found.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/looks")
@Allow(Role.ADMINISTRATOR)
class LookPages {

    private final Looks looks;
    private final Practitioners practitioners;
    private final Templates templates;

    LookPages(Looks looks, Practitioners practitioners, Templates templates) {
        this.looks = looks;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Chrome chrome,
            Practitioner practitioner,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String before) {
        var wanted = username.replace("\0", "").strip();
        var whose = whose(who.replace("\0", "").strip(), wanted);
        var about = id(subject);
        // Text that is not an id is not the subject of any look.
        var nobody = about.isEmpty() && !subject.isBlank();
        var lines = nobody
                ? java.util.List.<Looks.Line>of()
                : looks.latest(practitioner, whose.orElse(null), about.orElse(null), number(before));
        return Page.of(templates.accessLooks(
                chrome,
                lines,
                practitioners.names(),
                whose.map(ActorId::value).orElse(""),
                wanted,
                subject.strip(),
                Looks.MOST));
    }

    /// Whose looks to show: those of the identity in a link, or of the person with the username that was
    /// typed. If no one has that username now, it may be the username an identity was made from.
    private Optional<ActorId> whose(String identity, String username) {
        if (!identity.isEmpty()) {
            return Optional.of(new ActorId(identity));
        }
        return username.isEmpty()
                ? Optional.empty()
                : practitioners.identity(username).or(() -> Optional.of(new ActorId(username)));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Long number(String typed) {
        try {
            return Long.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
