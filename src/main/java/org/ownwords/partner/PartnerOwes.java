package org.ownwords.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.partner.InTouch.Contact;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What was agreed is on the lists until it is said what became of it, and trying to be in touch again on
/// the day that was set. What partners do does not end with an enquiry: a closing only says it.
@Component
class PartnerOwes implements Owes {

    private final RoleStore roles;
    private final InTouchStore inTouch;

    PartnerOwes(RoleStore roles, InTouchStore inTouch) {
        this.roles = roles;
        this.inTouch = inTouch;
    }

    @Override
    public Set<String> tables() {
        return Set.of("agreed_role", "in_touch");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return Stream.concat(
                        roles.on(cases).stream().flatMap(PartnerOwes::agreed),
                        inTouch.on(cases).values().stream()
                                .flatMap(entries -> InTouch.now(entries).stream())
                                .flatMap(PartnerOwes::turnedAway))
                .toList();
    }

    private static Stream<Owed> agreed(KnownRole known) {
        return known.standing() instanceof RoleStanding.ToDo(var dueOn, var since)
                ? Stream.of(new Owed(
                        known.caseId(),
                        new Because("agreed-role", known.id().value()),
                        new Prompt(
                                known.role().what(),
                                "It was agreed with partners, and others rely on it",
                                known.path()),
                        Whom.of(known.role().doer()),
                        dueOn == null ? new When.Waiting(since) : new When.Day(dueOn),
                        Bearing.STEP))
                : Stream.empty();
    }

    private static Stream<Owed> turnedAway(InTouch.Entry entry) {
        var touch = entry.inTouch();
        return touch.contact() instanceof Contact.Away(var _, var keeper, var _, var tryOn) && tryOn != null
                ? Stream.of(tryAgain(entry, keeper, tryOn))
                : Stream.empty();
    }

    private static Owed tryAgain(InTouch.Entry entry, @Nullable Doer keeper, LocalDate tryOn) {
        return new Owed(
                entry.caseId(),
                new Because("in-touch", entry.id()),
                new Prompt(
                        "Try to be in touch again",
                        "They turned away from %s. A door that stays open may be used later"
                                .formatted(entry.inTouch().withWhom()),
                        entry.caseId().path() + "/in-touch/new"),
                keeper == null ? new Whom.Holder() : Whom.of(keeper),
                new When.Day(tryOn),
                Bearing.STEP);
    }
}
